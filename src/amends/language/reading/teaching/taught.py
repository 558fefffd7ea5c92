"""What a team taught the reader: its own topics, and how its labels lean."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from amends.language.reading.seen import Seen

Numbers = NDArray[np.float32]
# A topic that is left to the shipped reader: none of those that a team taught.
ELSE = ""
SHIPPED = ("heads.npz", "decisions.json")


class CannotBeRead(ValueError):
    """What was kept is broken, or was taught to another version of the reader."""


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

    One of the topics may be ELSE. Without topics a team keeps the eleven; without
    leans, the chances. `known` marks the messages that the topics were learnt from.
    """

    topics: tuple[str, ...] = ()
    weights: Numbers = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    bias: Numbers = field(default_factory=lambda: np.zeros(0, np.float32))
    leans: Mapping[str, Lean] = field(default_factory=dict)
    known: frozenset[str] = frozenset()

    def bend(self, seen: Seen) -> Seen:
        """Return what was seen, as this team would judge it."""
        if not self.leans:
            return seen
        bent = {
            label: lean.bend(seen.chances[label]) for label, lean in self.leans.items()
        }
        return replace(seen, chances={**seen.chances, **bent})

    def topic_of(self, vector: Numbers) -> str:
        """Return the likeliest topic of a message; ELSE where none was taught."""
        if not self.topics or not len(vector):
            return ELSE
        return self.topics[int((vector @ self.weights + self.bias).argmax())]

    def weights_of(self, topic: str) -> Numbers:
        """Return what speaks for a topic."""
        weights: Numbers = self.weights[:, self.topics.index(topic)]
        return weights

    def as_bytes(self) -> bytes:
        """Return it in a form to be kept."""
        said = {
            "shipped": shipped(),
            "topics": self.topics,
            "leans": {k: [v.slope, v.step] for k, v in self.leans.items()},
            "known": sorted(self.known),
        }
        kept = io.BytesIO()
        np.savez_compressed(
            kept, said=np.array(json.dumps(said)), weights=self.weights, bias=self.bias
        )
        return kept.getvalue()

    @classmethod
    def from_bytes(cls, kept: bytes) -> Taught:
        """Return what `as_bytes` kept, or raise CannotBeRead; nothing in it is run."""
        try:
            with np.load(io.BytesIO(kept), allow_pickle=False) as found:
                said = json.loads(str(found["said"]))
                taught = cls(
                    tuple(map(str, said["topics"])),
                    found["weights"],
                    found["bias"],
                    {label: Lean(*map(float, n)) for label, n in said["leans"].items()},
                    frozenset(map(str, said["known"])),
                )
        except Exception as trouble:  # broken bytes break in every way
            raise CannotBeRead("What the reader was taught is broken.") from trouble
        if said.get("shipped") != shipped():
            raise CannotBeRead("This was taught to another version of the reader.")
        if not _fits(taught):
            raise CannotBeRead("What the reader was taught does not fit together.")
        return taught


@cache
def shipped() -> str:
    """Return a mark of the weights that came with this version; lessons fit no other."""
    folder = resources.files("amends.language.reading.full") / "weights"
    return mark_of(*((folder / name).read_bytes() for name in SHIPPED))


def mark_of(*parts: bytes) -> str:
    """Return a short mark, the same for the same bytes."""
    return hashlib.sha256(b"".join(parts)).hexdigest()[:16]


def odds(chance: float) -> float:
    """Return the logarithm of the odds; what is certain is taken as nearly so."""
    near = min(max(chance, 1e-4), 1 - 1e-4)
    return float(np.log(near / (1 - near)))


def _fits(taught: Taught) -> bool:
    """Say whether there are numbers, all finite, for every topic and lean."""
    names, tables = taught.topics, (taught.weights, taught.bias)
    fits = taught.weights.ndim == 2 and taught.bias.shape == (len(names),)
    wide = 384 if names else 0
    return (
        fits
        and taught.weights.shape == (wide, len(names))
        and all(
            each.dtype == np.float32 and bool(np.isfinite(each).all())
            for each in tables
        )
        and all(
            bool(np.isfinite([v.slope, v.step]).all()) for v in taught.leans.values()
        )
    )
