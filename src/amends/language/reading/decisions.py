"""From scores to chances, and from chances to what is said."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Decisions:
    """For each label, in their order: what makes scores a chance.

    `slopes` is sources by labels: how much each source's score counts. `thresholds`
    says from which chance a label is said. All were chosen on messages that the scores
    had not been trained on.
    """

    labels: tuple[str, ...]
    slopes: NDArray[np.float32]
    steps: NDArray[np.float32]
    thresholds: dict[str, float]

    @classmethod
    def read(cls, written: str) -> Decisions:
        """Return what decisions.json says."""
        known: dict[str, dict[str, Any]] = json.loads(written)
        return cls(
            labels=tuple(known),
            slopes=np.array([each["slopes"] for each in known.values()], np.float32).T,
            steps=np.array([each["step"] for each in known.values()], np.float32),
            thresholds={name: each["threshold"] for name, each in known.items()},
        )

    def chances(self, *scores: NDArray[np.float32]) -> dict[str, float]:
        """Return the calibrated probability of each label, from every source's scores."""
        both = sum(
            slope * each for slope, each in zip(self.slopes, scores, strict=True)
        )
        found = 1 / (1 + np.exp(-(both + self.steps)))
        return dict(zip(self.labels, found.tolist(), strict=True))
