"""Measure the reader on labelled messages, beside the majority and VADER."""

from __future__ import annotations

from collections.abc import Callable

from measures import Labelled, count, kappa, macro_f1, together
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from amends.language.reading import LEVELS, Reading, read
from amends.language.reading.reading import level_of

FAMILIES = ("signals", "wants", "feelings")
Row = tuple[str, list[float | None]]


def with_reader(message: Labelled) -> Reading:
    """Read one labelled message."""
    return read(message["text"])


def majority(_: Labelled) -> Reading:
    """Say of every message what is true of most."""
    return Reading(heat=30, complaint=1.0, abuse=0.0, topic="product")


def vader() -> Callable[[Labelled], Reading]:
    """Return a reader that knows VADER's compound score and nothing else."""
    judge = SentimentIntensityAnalyzer()

    def judged(message: Labelled) -> Reading:
        score = judge.polarity_scores(message["text"])["compound"]
        heat = round(50 - 50 * score)
        return Reading(
            heat=heat, complaint=float(score < 0.05), abuse=0.0, topic="product"
        )

    return judged


def measure(
    messages: list[Labelled], reader: Callable[[Labelled], Reading]
) -> list[float]:
    """Return the figures of `HEADINGS` for one reader."""
    readings = [reader(message) for message in messages]
    held = [LEVELS.index(message["level"]) for message in messages]
    said = [LEVELS.index(level_of(reading.heat)) for reading in readings]
    figures = [
        macro_f1([{str(h)} for h in held], [{str(s)} for s in said]),
        kappa(held, said),
        macro_f1(
            [{str(message["complaint"])} for message in messages],
            [{str(reading.complaint >= 0.5)} for reading in readings],
        ),
    ]
    for family in FAMILIES:
        true = [set(message[family]) for message in messages]
        found = [set(getattr(reading, family)) for reading in readings]
        figures.append(macro_f1(true, found))
        if family == "signals":
            figures.append(together(true, found).precision)
    figures.append(
        macro_f1([{m["topic"]} for m in messages], [{r.topic} for r in readings])
    )
    return figures


HEADINGS = (
    "level F1", "kappa", "complaint F1", "signals F1", "signals precision",
    "wants F1", "feelings F1", "topic F1",
)  # fmt: skip


def by_label(
    messages: list[Labelled], family: str
) -> list[tuple[str, float, float, int]]:
    """Return precision, recall and number of each label of a family."""
    true = [set(message[family]) for message in messages]
    found = [set(getattr(read(message["text"]), family)) for message in messages]
    rows = []
    for label in sorted({label for each in true for label in each}):
        counts = count(label, true, found)
        rows.append(
            (label, counts.precision, counts.recall, counts.right + counts.left_out)
        )
    return rows
