"""Learn a team's own topics from the encoder's 384 numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from amends.language.reading.reader import Said
from amends.language.reading.seen import Seen
from amends.language.reading.teaching.lesson import Lesson
from amends.language.reading.teaching.measuring import (
    Measured,
    commonest,
    folds,
    measured,
)
from amends.language.reading.teaching.taught import ELSE, Numbers, Taught

# Fewer messages than this on a topic teach chance, not habit.
FEWEST = 8
# How strongly weights are held near nothing, and how long they are fitted.
DECAY, ROUNDS = 0.02, 300


def learn_topics(
    lessons: Sequence[Lesson], seen: Sequence[Seen], now: Taught
) -> tuple[Taught, list[Measured]]:
    """Return `now` with the topics it should have, and how they were measured.

    Only messages that `now` does not know by heart say how well it reads topics.
    """
    judged = [n for n, lesson in enumerate(lessons) if lesson.topic]
    lessons, seen = [lessons[n] for n in judged], [seen[n] for n in judged]
    names = _names(lessons)
    new = [n for n, lesson in enumerate(lessons) if lesson.mark not in now.known]
    if len(names) < 2 or len(new) < FEWEST:
        return now, []
    after = _out_of_fold(lessons, seen, names)
    figure = measured(
        "topic",
        [lessons[n].topic for n in new],
        [Said(seen[n], now).topic() for n in new],
        [after[n] for n in new],
        commonest([lesson.topic for lesson in lessons]),
    )
    if not figure.is_better:
        return now, [figure]
    fitted = _fitted(lessons, seen, names)
    known = frozenset(lesson.mark for lesson in lessons)
    return replace(fitted, leans=now.leans, known=known), [figure]


def _names(lessons: Sequence[Lesson]) -> tuple[str, ...]:
    """Return the topics there are enough messages on, and ELSE for all the others."""
    said = Counter(lesson.topic for lesson in lessons)
    names = sorted(name for name, count in said.items() if count >= FEWEST)
    others = len(lessons) - sum(said[name] for name in names)
    return (*names, *([ELSE] if names and others >= FEWEST else []))


def _out_of_fold(
    lessons: Sequence[Lesson], seen: Sequence[Seen], names: tuple[str, ...]
) -> list[str]:
    """Return the topic of each message, by who learnt from the others alone."""
    said = [""] * len(lessons)
    for out in folds(lessons):
        kept, left = np.flatnonzero(~out).tolist(), np.flatnonzero(out).tolist()
        judge = _fitted([lessons[n] for n in kept], [seen[n] for n in kept], names)
        for n in left:
            said[n] = Said(seen[n], judge).topic()
    return said


def _fitted(
    lessons: Sequence[Lesson], seen: Sequence[Seen], names: tuple[str, ...]
) -> Taught:
    place = {name: n for n, name in enumerate(names)}
    found = [place.get(lesson.topic, place.get(ELSE, -1)) for lesson in lessons]
    rows = [n for n, number in enumerate(found) if number >= 0]
    vectors = np.array([seen[n].vector for n in rows])
    weights, bias = _weights(vectors, np.array([found[n] for n in rows]), len(names))
    return Taught(names, weights, bias)


def _weights(
    vectors: Numbers, held: NDArray[np.int_], topics: int
) -> tuple[Numbers, Numbers]:
    """Fit a multinomial logistic regression by plain gradient steps."""
    middle, spread = vectors.mean(axis=0), vectors.std(axis=0) + 0.05
    rows = (vectors - middle) / spread
    answers = np.eye(topics, dtype=np.float32)[held]
    weights = np.zeros((rows.shape[1], topics), np.float32)
    bias = np.log(answers.mean(axis=0) + 1e-3)
    pace = 4.0 / (rows * rows).sum(axis=1).mean()
    for _ in range(ROUNDS):
        scores = rows @ weights + bias
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        error = scores / scores.sum(axis=1, keepdims=True) - answers
        weights -= pace * (rows.T @ error / len(rows) + DECAY * weights)
        bias -= 0.5 * error.mean(axis=0)
    plain = (weights.T / spread).T
    return plain.astype(np.float32), (bias - middle @ plain).astype(np.float32)
