"""How quick a reading is: beside VADER, a message at a time, on one core."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from amends.language.reading import read

DATA = Path(__file__).parent.parent / "training" / "data"
WORDS = 125
ROUNDS = 7
COLD = """
import resource, sys, time
start = time.perf_counter()
from amends.language.reading import read
read("Where is my parcel? I have asked twice.", depth={depth!r})
taken = time.perf_counter() - start
print(taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def messages() -> tuple[list[str], list[str]]:
    """Return written messages as they are, and the same cut to 125 words each."""
    texts = [
        json.loads(line)["text"]
        for name in "abcd"
        for line in (DATA / f"messages-{name}.jsonl").read_text("utf-8").splitlines()
    ][::4]
    words = " ".join(texts).split(" ")
    long = [" ".join(words[n : n + WORDS]) for n in range(0, len(words) - WORDS, WORDS)]
    return texts, long


def paired(
    jobs: dict[str, Callable[[str], object]], texts: list[str]
) -> dict[str, float]:
    """Return the best time of each job in seconds a text; the jobs take turns."""
    best = dict.fromkeys(jobs, float("inf"))
    for _ in range(ROUNDS):
        for name, job in jobs.items():
            start = perf_counter()
            for text in texts:
                job(text)
            best[name] = min(best[name], (perf_counter() - start) / len(texts))
    return best


def cold(depth: str) -> tuple[float, float]:
    """Return seconds and MiB of a process that reads one message."""
    runs = [
        subprocess.run(
            [sys.executable, "-c", COLD.format(depth=depth)],
            capture_output=True, text=True, check=True,
        ).stdout.split()
        for _ in range(5)
    ]  # fmt: skip
    return min(float(run[0]) for run in runs), max(float(run[1]) for run in runs)


def main() -> None:
    """Measure and print."""
    texts, long = messages()
    vader = SentimentIntensityAnalyzer()
    best = paired(
        {
            "quick": lambda text: read(text, depth="quick"),
            "VADER": vader.polarity_scores,
        },
        long,
    )
    for name, taken in best.items():
        print(f"{name:<8} {1 / taken:8.0f} messages of {WORDS} words a second")
    print(f"quick reads {best['VADER'] / best['quick']:.2f} times as many as VADER")
    for kind, some in [("as written", texts), (f"of {WORDS} words", long)]:
        taken = paired({"full": read}, some)["full"]
        count = sum(len(text.split()) for text in some) / len(some)
        print(f"full     {taken * 1000:8.1f} ms a message {kind} ({count:.0f} words)")
    for depth in ("quick", "full"):
        taken, size = cold(depth)
        print(f"{depth:<8} first reading after {taken:.2f} s, {size:.0f} MiB")


if __name__ == "__main__":
    main()
