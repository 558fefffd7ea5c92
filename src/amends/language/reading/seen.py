"""What a depth sees in a message: a score for each label, and the words behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from amends.language.text import Span

Numbers = NDArray[np.float32]
NO_VECTOR = np.zeros(0, np.float32)


def nowhere(_: Numbers) -> list[Span]:
    """Return no place: at quick depth, weights on the encoder's numbers show none."""
    return []


@dataclass(frozen=True)
class Seen:
    """Chances by label; `shown_by` returns the places that speak for a label.

    At full depth, `vector` is the message as the encoder's 384 numbers, and `shown_for`
    returns the places that weights on these numbers go by.
    """

    chances: dict[str, float]
    thresholds: dict[str, float]
    shown_by: Callable[[str], list[Span]]
    vector: Numbers = field(default_factory=lambda: NO_VECTOR)
    shown_for: Callable[[Numbers], list[Span]] = nowhere
