"""Learn from what a team corrected: its topics, and how its labels lean.

Nothing is taken over that does not measure better, cross-validated, on the team's own
messages than what reads them now.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from amends.language.reading.body import body_of
from amends.language.reading.full.look import look
from amends.language.reading.heat import STEPS
from amends.language.reading.labels import FEELINGS, LEVELS, SIGNALS, TOPICS, WANTS
from amends.language.reading.seen import Seen
from amends.language.reading.taught import Lean, Taught, odds

Numbers = NDArray[np.float32]
FOLDS = 5
# Fewer messages than this of a kind teach chance, not habit.
FEWEST = 8
FEWEST_MESSAGES = 40
# Topics: how strongly weights are held near nothing, and how long they are fitted.
DECAY, ROUNDS = 0.02, 300
LABELS = (
    *STEPS,
    "complaint",
    *(f"feelings/{each}" for each in FEELINGS),
    *(f"wants/{each}" for each in WANTS),
    *(f"signals/{each}" for each in SIGNALS),
)


@dataclass(frozen=True)
class Lesson:
    """A message and what holds of it, in the words of the schema.

    `topic` may be one of the team's own; without `labels`, only the topic was judged.
    """

    text: str
    topic: str = ""
    labels: frozenset[str] | None = None


@dataclass(frozen=True)
class Measured:
    """How often something was right before and after the lessons (0 to 1)."""

    what: str
    messages: int
    before: float
    after: float

    @property
    def is_better(self) -> bool:
        """Say whether it measured better, so that it may be taken over."""
        return self.after > self.before


@dataclass(frozen=True)
class Outcome:
    """What was learnt, and every measure, taken over or not."""

    taught: Taught
    measured: tuple[Measured, ...]


class TooFewLessons(ValueError):
    """There is not enough to learn from; the message says how much is missing."""


def labels_of(level: str, complaint: bool, said: Sequence[str]) -> frozenset[str]:  # noqa: FBT001
    """Return what holds as labels: `said` names values such as "wants/refund"."""
    hotter = STEPS[: LEVELS.index(level)]
    return frozenset({*hotter, *said, *(["complaint"] if complaint else [])})


def teach(lessons: Sequence[Lesson]) -> Outcome:
    """Learn from lessons what measures better than what reads them now."""
    if len(lessons) < FEWEST_MESSAGES:
        raise TooFewLessons(
            f"There are {len(lessons)} corrected or confirmed messages; "
            f"at least {FEWEST_MESSAGES} are needed to learn from."
        )
    seen = [look(body_of(lesson.text).text) for lesson in lessons]
    topics, by_topic = _topics(lessons, seen)
    leans, by_lean = _leans(lessons, seen)
    return Outcome(
        Taught(topics.topics, topics.weights, topics.bias, leans),
        tuple([*by_topic, *by_lean]),
    )


def _topics(
    lessons: Sequence[Lesson], seen: Sequence[Seen]
) -> tuple[Taught, list[Measured]]:
    known = Counter(lesson.topic for lesson in lessons if lesson.topic)
    names = tuple(sorted(name for name, count in known.items() if count >= FEWEST))
    rows = [n for n, lesson in enumerate(lessons) if lesson.topic in names]
    if len(names) < 2:
        return Taught(), []
    vectors = np.array([seen[n].vector for n in rows])
    held = np.array([names.index(lessons[n].topic) for n in rows])
    after = np.zeros(len(rows), bool)
    for out in _folds(len(rows)):
        judge = _fitted_topics(names, vectors[~out], held[~out])
        after[out] = [judge.topic_of(v) for v in vectors[out]] == held[out]
    before = [_default_topic(seen[n]) == lessons[n].topic for n in rows]
    measured = Measured("topic", len(rows), float(np.mean(before)), float(after.mean()))
    taken = _fitted_topics(names, vectors, held) if measured.is_better else Taught()
    return taken, [measured]


def _default_topic(seen: Seen) -> str:
    return max(TOPICS, key=lambda topic: seen.chances[f"topic/{topic}"])


def _fitted_topics(
    names: tuple[str, ...], vectors: Numbers, held: NDArray[np.int_]
) -> Taught:
    """Fit a multinomial logistic regression by plain gradient steps."""
    middle, spread = vectors.mean(axis=0), vectors.std(axis=0) + 0.05
    rows = (vectors - middle) / spread
    answers = np.eye(len(names), dtype=np.float32)[held]
    weights = np.zeros((rows.shape[1], len(names)), np.float32)
    bias = np.log(answers.mean(axis=0) + 1e-3)
    pace = 4.0 / (rows * rows).sum(axis=1).mean()
    for _ in range(ROUNDS):
        scores = rows @ weights + bias
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        error = scores / scores.sum(axis=1, keepdims=True) - answers
        weights -= pace * (rows.T @ error / len(rows) + DECAY * weights)
        bias -= 0.5 * error.mean(axis=0)
    plain = (weights.T / spread).T
    return Taught(names, plain.astype(np.float32), (bias - middle @ plain).astype(np.float32))


def _leans(
    lessons: Sequence[Lesson], seen: Sequence[Seen]
) -> tuple[dict[str, Lean], list[Measured]]:
    judged = [n for n, lesson in enumerate(lessons) if lesson.labels is not None]
    leans: dict[str, Lean] = {}
    measured = []
    for label in LABELS:
        held = np.array([label in (lessons[n].labels or ()) for n in judged], bool)
        if min(held.sum(), (~held).sum()) < FEWEST:
            continue
        chances = np.array([seen[n].chances[label] for n in judged])
        threshold = seen[0].thresholds[label]
        after = np.zeros(len(judged), bool)
        for out in _folds(len(judged)):
            lean = _fitted_lean(chances[~out], held[~out])
            after[out] = [lean.bend(c) >= threshold for c in chances[out]]
        figure = Measured(
            label,
            len(judged),
            float(((chances >= threshold) == held).mean()),
            float((after == held).mean()),
        )
        measured.append(figure)
        if figure.is_better:
            leans[label] = _fitted_lean(chances, held)
    return leans, measured


def _fitted_lean(chances: Numbers, held: NDArray[np.bool_]) -> Lean:
    """Fit slope and step by Newton's method, both held near what they are now."""
    rows = np.array([[odds(chance), 1.0] for chance in chances])
    now = np.array([1.0, 0.0])
    found = now.copy()
    for _ in range(12):
        chance = 1 / (1 + np.exp(-(rows @ found)))
        slope = rows.T @ (chance - held) + (found - now)
        bend = (rows * (chance * (1 - chance))[:, None]).T @ rows + np.eye(2)
        found -= np.linalg.solve(bend, slope)
    return Lean(float(max(found[0], 0.05)), float(found[1]))


def _folds(size: int) -> list[NDArray[np.bool_]]:
    return [np.arange(size) % FOLDS == fold for fold in range(FOLDS)]
