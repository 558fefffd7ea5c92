"""Measure whether a lesson was worth learning, on messages it was not learnt from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from math import comb
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from amends.language.reading.teaching.lesson import Lesson

Rows = NDArray[np.bool_]
Answer = TypeVar("Answer", bound=Hashable)
FOLDS = 5
# How seldom chance alone may make something look better than it is.
SELDOM = 0.01


@dataclass(frozen=True)
class Measured:
    """How often something was right before and after the lessons (0 to 1)."""

    what: str
    messages: int
    before: float
    after: float
    is_better: bool


def measured(
    what: str,
    held: Sequence[Answer],
    before: Sequence[Answer],
    after: Sequence[Answer],
    usual: Answer,
) -> Measured:
    """Compare two readers of the same messages by how often each says what `held`.

    The second is better where it is right clearly more often than the first, and than
    whoever always gives the `usual` answer: noise teaches nobody more than that.
    """
    right = [_right(held, each) for each in (before, after, [usual] * len(held))]
    return Measured(
        what,
        len(held),
        float(right[0].mean()),
        float(right[1].mean()),
        is_better=all(
            _is_clearly_more(right[1], other) for other in (right[0], right[2])
        ),
    )


def commonest(answers: Sequence[Answer]) -> Answer:
    """Return what is said most often; of several the one said first."""
    return Counter(answers).most_common(1)[0][0]


def folds(lessons: Sequence[Lesson]) -> Iterator[Rows]:
    """Yield which lessons are left out each time; the same words go out together."""
    number = np.array([int(lesson.mark, 16) % FOLDS for lesson in lessons])
    for fold in range(FOLDS):
        if (out := number == fold).any():
            yield out


def _right(held: Sequence[Answer], said: Sequence[Answer]) -> Rows:
    return np.array([h == s for h, s in zip(held, said, strict=True)])


def _is_clearly_more(right: Rows, other: Rows) -> bool:
    """Compare by the sign test: what only one of them got right, and which of them."""
    gained, lost = int((right & ~other).sum()), int((other & ~right).sum())
    either = gained + lost
    as_many = sum(comb(either, n) for n in range(gained, either + 1))
    return gained > lost and as_many / 2**either < SELDOM
