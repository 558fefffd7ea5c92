"""The line of heat over a conversation, as an SVG path."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT, MARGIN = 900, 64, 6


@dataclass(frozen=True)
class Storm:
    """A drawn heat line and the same in words."""

    line: str
    area: str
    words: str


def storm(heats: Sequence[int]) -> Storm | None:
    """Draw the heat of each message, 0–100; one message makes no line."""
    if len(heats) < 2:
        return None
    width = WIDTH / (len(heats) - 1)
    points = [
        (at * width, HEIGHT - MARGIN - heat / 100 * (HEIGHT - 2 * MARGIN))
        for at, heat in enumerate(heats)
    ]
    line = f"M{points[0][0]:.0f} {points[0][1]:.1f}"
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        middle = (x0 + x1) / 2
        line += f" C{middle:.0f} {y0:.1f} {middle:.0f} {y1:.1f} {x1:.0f} {y1:.1f}"
    said = ", ".join(map(str, heats))
    return Storm(
        line,
        f"{line} V{HEIGHT} H0Z",
        f"Heat over the conversation, of 100: {said}",
    )
