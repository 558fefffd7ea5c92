"""What `make eval` counts: F1, precision, recall, kappa; and the labelled texts."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

Labelled = dict[str, Any]


class Counts(NamedTuple):
    """How often something was said rightly, wrongly, or not said though it held."""

    right: int
    wrong: int
    left_out: int

    @property
    def precision(self) -> float:
        """The share of what was said that held."""
        return self.right / (self.right + self.wrong) if self.right else 0.0

    @property
    def recall(self) -> float:
        """The share of what held that was said."""
        return self.right / (self.right + self.left_out) if self.right else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (2 * self.right + self.wrong + self.left_out or 1)


def labelled(paths: Iterable[Path]) -> list[Labelled]:
    """Return the labelled lines of all files."""
    return [
        json.loads(line)
        for path in paths
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def count(label: str, held: list[set[str]], said: list[set[str]]) -> Counts:
    """Count one label over all texts."""
    pairs = [(label in h, label in s) for h, s in zip(held, said, strict=True)]
    return Counts(
        pairs.count((True, True)),
        pairs.count((False, True)),
        pairs.count((True, False)),
    )


def macro_f1(held: list[set[str]], said: list[set[str]]) -> float:
    """Return the mean F1 over every label that holds somewhere."""
    labels = sorted({label for each in held for label in each})
    return sum(count(label, held, said).f1 for label in labels) / (len(labels) or 1)


def together(held: list[set[str]], said: list[set[str]]) -> Counts:
    """Count all labels together."""
    pairs = list(zip(held, said, strict=True))
    return Counts(
        sum(len(h & s) for h, s in pairs),
        sum(len(s - h) for h, s in pairs),
        sum(len(h - s) for h, s in pairs),
    )


def kappa(held: list[int], said: list[int], *, levels: int = 4) -> float:
    """Return Cohen's kappa with quadratic weights."""
    size = len(held)
    seen = sum((h - s) ** 2 for h, s in zip(held, said, strict=True))
    chance = sum(
        held.count(h) * said.count(s) * (h - s) ** 2 / size
        for h in range(levels)
        for s in range(levels)
    )
    return 1 - seen / chance if chance else 0.0
