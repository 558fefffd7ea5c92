"""From the chances of each level to one heat in its band."""

from __future__ import annotations

from amends.language.reading.reading import BANDS, LEVELS

STEPS = (">1", ">2", ">3")


def heat_of(chances: dict[str, float], thresholds: dict[str, float]) -> int:
    """Return the heat, 0 to 100: the level's band, and how near the next one is."""
    level = 0
    for number, step in enumerate(STEPS, start=1):
        if chances[step] < thresholds.get(step, 0.5):
            break
        level = number
    low, high = BANDS[LEVELS[level]]
    if level == len(STEPS):
        floor = thresholds.get(STEPS[-1], 0.5)
        near = (chances[STEPS[-1]] - floor) / (1 - floor)
    else:
        near = chances[STEPS[level]] / thresholds.get(STEPS[level], 0.5)
    return low + round((high - low) * min(1.0, near))
