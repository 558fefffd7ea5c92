"""From the chances of each level to one heat in its band."""

from __future__ import annotations

from collections.abc import Mapping

from amends.language.reading.labels import LEVELS
from amends.language.reading.reading import BANDS

STEPS = (">1", ">2", ">3")


def heat_of(chances: Mapping[str, float], thresholds: Mapping[str, float]) -> int:
    """Return the heat, 0 to 100: the level's band, and how near the next one is."""
    level = 0
    for number, step in enumerate(STEPS, start=1):
        if chances[step] < thresholds[step]:
            break
        level = number
    low, high = BANDS[LEVELS[level]]
    if level == len(STEPS):
        floor = thresholds[STEPS[-1]]
        near = (chances[STEPS[-1]] - floor) / (1 - floor)
    else:
        near = chances[STEPS[level]] / thresholds[STEPS[level]]
    return low + round((high - low) * min(1.0, near))
