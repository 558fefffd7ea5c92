"""What a team taught the reader: its own topics, and how its labels lean."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from amends.language.reading.seen import Seen

Numbers = NDArray[np.float32]


@dataclass(frozen=True)
class Lean:
    """How a label's chance is bent: its odds are stretched and moved."""

    slope: float
    step: float

    def bend(self, chance: float) -> float:
        """Return the chance as this team would judge it."""
        return float(1 / (1 + np.exp(-(self.slope * odds(chance) + self.step))))


@dataclass(frozen=True)
class Taught:
    """`weights` is 384 by topics: what each of the encoder's numbers says for each.

    Without topics of its own a team keeps the eleven; without leans, the chances.
    """

    topics: tuple[str, ...] = ()
    weights: Numbers = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    bias: Numbers = field(default_factory=lambda: np.zeros(0, np.float32))
    leans: Mapping[str, Lean] = field(default_factory=dict)

    def bend(self, seen: Seen) -> Seen:
        """Return what was seen, as this team would judge it."""
        chances = {
            label: self.leans[label].bend(chance) if label in self.leans else chance
            for label, chance in seen.chances.items()
        }
        return replace(seen, chances=chances)

    def topic_of(self, vector: Numbers) -> int:
        """Return the number of the likeliest topic of a message."""
        return int((vector @ self.weights + self.bias).argmax())

    def as_bytes(self) -> bytes:
        """Return it in a form to be kept."""
        kept = io.BytesIO()
        np.savez_compressed(
            kept,
            topics=np.array(json.dumps(self.topics)),
            weights=self.weights,
            bias=self.bias,
            leans=np.array(
                json.dumps({k: [v.slope, v.step] for k, v in self.leans.items()})
            ),
        )
        return kept.getvalue()

    @classmethod
    def from_bytes(cls, kept: bytes) -> Taught:
        """Return what `as_bytes` kept; nothing in it is run."""
        with np.load(io.BytesIO(kept), allow_pickle=False) as found:
            leans = json.loads(str(found["leans"]))
            return cls(
                tuple(json.loads(str(found["topics"]))),
                found["weights"],
                found["bias"],
                {label: Lean(*numbers) for label, numbers in leans.items()},
            )


def odds(chance: float) -> float:
    """Return the logarithm of the odds; what is certain is taken as nearly so."""
    near = min(max(chance, 1e-4), 1 - 1e-4)
    return float(np.log(near / (1 - near)))
