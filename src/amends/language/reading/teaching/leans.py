"""Learn how a team's labels lean: how likely is likely enough, to its people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from amends.language.reading.heat import STEPS
from amends.language.reading.labels import FEELINGS, SIGNALS, WANTS
from amends.language.reading.reader import Said
from amends.language.reading.reading import level_of
from amends.language.reading.seen import Seen
from amends.language.reading.teaching.lesson import Lesson
from amends.language.reading.teaching.measuring import (
    Measured,
    commonest,
    folds,
    measured,
)
from amends.language.reading.teaching.taught import Lean, Taught, odds

Leans = Mapping[str, Lean]
# A label needs so many messages that have it, and so many that have not.
FEWEST = 8
# "angry" is left out: it goes by the level.
LABELS = (
    "complaint",
    *(f"signals/{each}" for each in SIGNALS),
    *(f"wants/{each}" for each in WANTS),
    *(f"feelings/{each}" for each in FEELINGS if each != "angry"),
)


def learn_leans(
    lessons: Sequence[Lesson], seen: Sequence[Seen], now: Taught
) -> tuple[Taught, list[Measured]]:
    """Return `now` with the leans it should have, and how each was measured."""
    judged = [n for n, lesson in enumerate(lessons) if lesson.labels is not None]
    learner = _Learner([lessons[n] for n in judged], [seen[n] for n in judged], now)
    learner.learn("level", STEPS, lambda lesson: lesson.level, _level)
    for label in LABELS:
        learner.learn(label, [label], *_whether(label))
    return replace(now, leans=learner.leans), learner.figures


class _Learner:
    """Learns one thing after another, and takes over what measures better."""

    def __init__(
        self, lessons: Sequence[Lesson], seen: Sequence[Seen], now: Taught
    ) -> None:
        self.lessons, self.seen = lessons, seen
        self.leans = dict(now.leans)
        self.figures: list[Measured] = []

    def learn(
        self,
        what: str,
        labels: Sequence[str],
        holds: Callable[[Lesson], str],
        says: Callable[[Seen, Leans], str],
    ) -> None:
        """Learn one thing that some labels decide; nothing where too few tell of it."""
        told = [label for label in labels if self._tells(label)]
        if not told:
            return
        held = [holds(lesson) for lesson in self.lessons]
        before = [says(seen, self.leans) for seen in self.seen]
        after = [""] * len(held)
        for out in folds(self.lessons):
            leans = self._fitted(told, ~out)
            for n in np.flatnonzero(out).tolist():
                after[n] = says(self.seen[n], leans)
        figure = measured(what, held, before, after, commonest(held))
        self.figures.append(figure)
        if figure.is_better:
            self.leans.update(self._fitted(told, np.ones(len(held), bool)))

    def _tells(self, label: str) -> bool:
        held = self._held(label)
        return min(int(held.sum()), int((~held).sum())) >= FEWEST

    def _held(self, label: str) -> NDArray[np.bool_]:
        return np.array([label in (each.labels or ()) for each in self.lessons], bool)

    def _fitted(
        self, labels: Sequence[str], rows: NDArray[np.bool_]
    ) -> dict[str, Lean]:
        """Return the leans as they stand, with these labels' fitted to some lessons."""
        found = dict(self.leans)
        for label in labels:
            chances = np.array([seen.chances[label] for seen in self.seen])
            found[label] = fitted_lean(chances[rows], self._held(label)[rows])
        return found


def _level(seen: Seen, leans: Leans) -> str:
    return level_of(Said(seen, Taught(leans=leans)).heat)


def _whether(
    label: str,
) -> tuple[Callable[[Lesson], str], Callable[[Seen, Leans], str]]:
    """Return how to ask a lesson, and a reader, whether a label holds."""

    def holds(lesson: Lesson) -> str:
        return "yes" if label in (lesson.labels or ()) else "no"

    def says(seen: Seen, leans: Leans) -> str:
        taught = Taught(leans=leans)
        # A message is a complaint where that is more likely than not.
        if label == "complaint":
            return "yes" if taught.bend(seen).chances[label] >= 0.5 else "no"
        return "yes" if Said(seen, taught).says(label) else "no"

    return holds, says


def fitted_lean(chances: NDArray[np.float64], held: NDArray[np.bool_]) -> Lean:
    """Fit slope and step by Newton's method, both held near what is shipped."""
    rows = np.array([[odds(chance), 1.0] for chance in chances])
    shipped = np.array([1.0, 0.0])
    found = shipped.copy()
    for _ in range(12):
        chance = 1 / (1 + np.exp(-(rows @ found)))
        slope = rows.T @ (chance - held) + (found - shipped)
        bend = (rows * (chance * (1 - chance))[:, None]).T @ rows + np.eye(2)
        step = np.linalg.solve(bend, slope)
        found -= step / max(1.0, float(np.abs(step).max()))
    # Never backwards: what is likelier stays likelier.
    return Lean(float(max(found[0], 0.05)), float(found[1]))
