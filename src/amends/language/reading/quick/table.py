"""The word tables: what each feature speaks for, as numbers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from amends.language.reading.decisions import Decisions

Numbers = NDArray[np.float32]
# Weights are kept in hundredths.
UNIT = np.float32(0.01)


@dataclass(frozen=True)
class Table:
    """`rows` tells where each feature stands in `weights`, features by labels."""

    labels: tuple[str, ...]
    rows: dict[str, int]
    weights: Numbers
    bias: Numbers

    def weigh(
        self, names: list[str], share: float
    ) -> tuple[Numbers, list[str], Numbers]:
        """Return the score of each label, the features that were known, their weights."""
        rows = self.rows
        known = [name for name in names if name in rows]
        spoken = self.weights.take(list(map(rows.__getitem__, known)), axis=0)
        return self.bias + np.float32(share) * spoken.sum(axis=0), known, spoken


@cache
def table() -> Table:
    """Load the word tables that come with the package."""
    with (weights_folder() / "tables.npz").open("rb") as file:
        kept = np.load(file)
        labels = kept["labels"].tolist()
        rows = bytes(kept["features"]).decode().split("\n")
        return Table(
            labels=tuple(labels),
            rows={name: number for number, name in enumerate(rows)},
            weights=kept["weights"].astype(np.float32) * UNIT,
            bias=kept["bias"].astype(np.float32),
        )


def weights_folder() -> Any:
    """Return where the weights of the quick depth lie."""
    return resources.files("amends.language.reading.quick") / "weights"


@cache
def decisions() -> Decisions:
    """Load what was chosen for the quick depth."""
    written = weights_folder() / "decisions.json"
    return Decisions.read(written.read_text(encoding="utf-8"))
