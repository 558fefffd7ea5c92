"""The forecast of a talk, from help-desk dialogues that nineteen people judged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from texts import Row, public

from amends.language.reading.conversation import picture_of
from amends.language.reading.full.look import look

WEIGHTS = (
    Path(__file__).parent.parent
    / "src/amends/language/reading/full/weights/forecast.npz"
)
Numbers = NDArray[np.float32]
FOLDS = 5
STRENGTH = 0.0005
# How much of a talk was seen: its first two turns, its first half, all of it.
PARTS = (2, 0.5, 1.0)
EVEN = 0.5


@dataclass(frozen=True)
class Talks:
    """Dialogues pictured after each of `PARTS`, and which ended unhappily."""

    pictures: list[Numbers]
    unhappy: NDArray[np.bool_]


def talks(part: str) -> Talks:
    """Return the pictured dialogues of DCH-1 (CC BY 4.0)."""
    rows = list(public(f"dch1_dialogues.{part}"))
    pictured = [_pictures(row) for row in rows]
    return Talks(
        [np.array([each[n] for each in pictured]) for n in range(len(PARTS))],
        np.array([row["dissatisfied"] == 1 for row in rows]),
    )


def fitted(pictures: Sequence[Numbers], unhappy: NDArray[np.bool_]) -> Fitted:
    """Fit one regression to every part of the talks at once."""
    every = np.concatenate(pictures)
    middle, spread = every.mean(axis=0), every.std(axis=0) + 0.1
    judge = LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=2000)
    judge.fit((every - middle) / spread, np.tile(unhappy, len(pictures)))
    return Fitted(middle, spread, judge.coef_[0], float(judge.intercept_[0]))


@dataclass(frozen=True)
class Fitted:
    middle: Numbers
    spread: Numbers
    weights: Numbers
    bias: float

    def chances(self, pictures: Numbers) -> Numbers:
        """Return the chance of an unhappy end for each talk."""
        score = ((pictures - self.middle) / self.spread) @ self.weights + self.bias
        found: Numbers = (1 / (1 + np.exp(-score))).astype(np.float32)
        return found


def held_out(talks: Talks) -> list[Numbers]:
    """Return the chances of each part, from regressions that had not seen the talk."""
    found = [np.zeros(len(talks.unhappy), np.float32) for _ in PARTS]
    for fold in range(FOLDS):
        out = np.arange(len(talks.unhappy)) % FOLDS == fold
        judge = fitted([each[~out] for each in talks.pictures], talks.unhappy[~out])
        for part, pictures in enumerate(talks.pictures):
            found[part][out] = judge.chances(pictures[out])
    return found


def train_forecast() -> None:
    """Fit, state how often it is wrong after two turns, and write it."""
    known = talks("train")
    after_two, _, after_all = held_out(known)
    threshold = _best(after_two, known.unhappy)
    warned = after_two >= threshold
    judge = fitted(known.pictures, known.unhappy)
    np.savez(
        WEIGHTS,
        middle=judge.middle.astype(np.float32),
        spread=judge.spread.astype(np.float32),
        weights=judge.weights.astype(np.float32),
        bias=judge.bias,
        threshold=threshold,
        false_alarms=round(float((~known.unhappy[warned]).mean()), 2),
        caught=round(float(warned[known.unhappy].mean()), 2),
        talks=len(known.unhappy),
        f1_after_two=_f1(after_two >= EVEN, known.unhappy),
        f1_of_all=_f1(after_all >= EVEN, known.unhappy),
    )


def _best(chances: Numbers, unhappy: NDArray[np.bool_]) -> float:
    tried = np.arange(0.3, 0.71, 0.02)
    return float(max(tried, key=lambda least: _f1(chances >= least, unhappy)))


def _f1(said: NDArray[np.bool_], held: NDArray[np.bool_]) -> float:
    """Return the mean F1 of unhappy and other ends."""
    ends = [(held, said), (~held, ~said)]
    return sum(float((t & s).sum() / (t.sum() + s.sum())) for t, s in ends)


def _pictures(row: Row) -> list[Numbers]:
    turns = row["turns"]
    assert isinstance(turns, list)  # noqa: S101
    roles = [turn["role"] for turn in turns]
    seen = [look(turn["text"]) for turn in turns]
    found = []
    for part in PARTS:
        end = part if isinstance(part, int) else max(2, round(part * len(turns)))
        found.append(picture_of(roles[:end], seen[:end]))
    return found
