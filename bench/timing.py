"""How long something takes, many times over."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable


def milliseconds(do: Callable[[], object], *, times: int = 60) -> tuple[float, float]:
    """Return median and 95th percentile of `times` runs, after three to warm."""
    for _ in range(3):
        do()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        do()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken), statistics.quantiles(taken, n=20)[-1]
