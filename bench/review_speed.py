"""How long a review and a reading take: in one process, and from a cold start."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from amends.language.coach import Situation, review
from amends.language.reading import read

MESSAGE = (
    "Order AM-55208, the blue kettle, leaks since Monday. This is the third time I"
    " write and nobody answers. You promised a new one by Friday. I want my £40 back."
)
PARAGRAPH = (
    "You wrote three times about the leaking blue kettle and nobody answered you. I am "
    "sorry; that must have been infuriating, and it was our mistake. I have refunded"
    " the £40 today, and you will see it by Thursday. "
)
DRAFT = "Dear Ms Shah,\n\n" + PARAGRAPH * 5
CASE = Situation(customer=(MESSAGE,) * 10, customer_name="Priya Shah")


def times(act: object, rounds: int) -> list[float]:
    """Return the milliseconds of each round."""
    assert callable(act)
    taken = []
    for _ in range(rounds):
        start = perf_counter()
        act()
        taken.append((perf_counter() - start) * 1000)
    return taken


def line(what: str, taken: list[float]) -> str:
    """Write the median and the 95th percentile."""
    steps = quantiles(taken, n=20)
    return f"{what:<52} p50 {steps[9]:8.2f} ms   p95 {steps[18]:8.2f} ms"


def main() -> None:
    """Measure and print."""
    print(
        line(
            f"first review of a {len(DRAFT.split())}-word draft",
            times(lambda: review(DRAFT, CASE), 1) * 2,
        )
    )
    print(
        line(
            "review, ten interactions in the case",
            times(lambda: review(DRAFT, CASE), 200),
        )
    )
    print(
        line(
            f"read a {len(MESSAGE.split())}-word message",
            times(lambda: read(MESSAGE), 200),
        )
    )
    with tempfile.TemporaryDirectory() as folder:
        letter = Path(folder) / "letter.txt"
        letter.write_text(DRAFT, encoding="utf-8")
        command = [str(Path(sys.executable).with_name("amends"))]
        for name in ("review", "read"):
            taken = times(
                lambda n=name: subprocess.run(
                    [*command, n, letter], capture_output=True, check=False
                ),
                10,
            )
            print(line(f"amends {name}, cold start included", taken))


if __name__ == "__main__":
    main()
