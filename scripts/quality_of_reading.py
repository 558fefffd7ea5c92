"""What the reader reaches, as docs/quality.md shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import measure_public
from baselines import Reader, majority, tf_idf, vader
from exchanged import pairs
from held_out import held_out
from measure_reader import FAMILIES, HEADINGS, average, by_label, figures
from measures import Labelled
from texts import messages_to_learn
from written_tables import table

from amends.language.reading import Reading, read


def reader_part(dev: list[Labelled]) -> str:
    """Write what the reader reaches, beside simple ones."""
    full = [read(message["text"]) for message in dev]
    parts = [
        "## The reader\n",
        table(("texts", "n", "reader", *HEADINGS, "average"), _rows(dev, full)),
        "### Public sets, their dev parts\n",
        table(measure_public.HEADINGS, measure_public.public_figures()),
        _fairness(),
    ]
    for family in FAMILIES:
        parts.append(f"### {family.capitalize()} on dev, full\n")
        rows = by_label(dev, full, family)
        parts.append(table((family, "precision", "recall", "n"), rows))
    return "\n".join(parts)


def _rows(dev: list[Labelled], full: list[Reading]) -> list[tuple[object, ...]]:
    readers: list[tuple[str, Reader]] = [
        ("quick", lambda message: read(message["text"], depth="quick")),
        ("TF-IDF", tf_idf(messages_to_learn())),
        ("VADER", vader()),
        ("majority", majority),
    ]
    read_by = {"full": full}
    for name, reader in readers:
        read_by[name] = [reader(message) for message in dev]
    kinds: list[tuple[str, Callable[[Labelled], bool]]] = [
        ("dev", bool),
        ("dev, written", lambda message: message["source"] == "written"),
        ("dev, real", lambda message: message["source"] != "written"),
    ]
    rows = []
    for kind, belongs in kinds:
        for name, readings in read_by.items():
            both = [(m, r) for m, r in zip(dev, readings, strict=True) if belongs(m)]
            rows.append(_row(kind, name, both))
    for kind, name, both in held_out():
        rows.append(_row(kind, name, both))
    return rows


def _row(
    kind: str, name: str, both: list[tuple[dict[str, Any], Reading]]
) -> tuple[object, ...]:
    row = figures([message for message, _ in both], [reading for _, reading in both])
    return (kind, len(both), name, *row, average(row))


def _fairness() -> str:
    """Say how many messages keep their level when somebody else writes them."""
    rows = []
    every = list(pairs())
    for what in sorted({pair.what for pair in every}):
        some = [pair for pair in every if pair.what == what]
        before = [read(pair.plain) for pair in some]
        after = [read(pair.exchanged) for pair in some]
        both = list(zip(before, after, strict=True))
        kept = sum(one.level == other.level for one, other in both)
        hotter = sum(other.heat - one.heat for one, other in both)
        rows.append((what, len(some), kept / len(some), hotter / len(some)))
    headings = ("exchanged", "pairs", "keep their level", "mean change of heat")
    return "### The same message from somebody else\n\n" + table(headings, rows)
