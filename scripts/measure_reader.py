"""Measure readers on labelled messages."""

from __future__ import annotations

from collections.abc import Sequence

from baselines import Reader
from measures import Labelled, count, kappa, macro_f1, together

from amends.language.reading import LEVELS, Reading
from amends.language.reading.reading import level_of

FAMILIES = ("signals", "wants", "feelings")
HEADINGS = (
    "level F1", "kappa", "complaint F1", "signals F1", "signals precision",
    "wants F1", "feelings F1", "topic F1",
)  # fmt: skip


def measure(messages: Sequence[Labelled], reader: Reader) -> list[float]:
    """Return the figures of `HEADINGS` for one reader."""
    return figures(messages, [reader(message) for message in messages])


def figures(messages: Sequence[Labelled], readings: Sequence[Reading]) -> list[float]:
    """Return the figures of `HEADINGS` for readings of messages."""
    held = [LEVELS.index(message["level"]) for message in messages]
    said = [LEVELS.index(level_of(reading.heat)) for reading in readings]
    found_figures = [
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
        found_figures.append(macro_f1(true, found))
        if family == "signals":
            found_figures.append(together(true, found).precision)
    found_figures.append(
        macro_f1([{m["topic"]} for m in messages], [{r.topic} for r in readings])
    )
    return found_figures


def average(row: Sequence[float]) -> float:
    """Return the mean over what is asked of a reader; precision is part of signals."""
    return sum(row[n] for n in (0, 1, 2, 3, 5, 6, 7)) / 7


def by_label(
    messages: Sequence[Labelled], readings: Sequence[Reading], family: str
) -> list[tuple[str, float, float, int]]:
    """Return precision, recall and number of each label of a family."""
    true = [set(message[family]) for message in messages]
    found = [set(getattr(reading, family)) for reading in readings]
    rows = []
    for label in sorted({label for each in true for label in each}):
        counts = count(label, true, found)
        rows.append(
            (label, counts.precision, counts.recall, counts.right + counts.left_out)
        )
    return rows
