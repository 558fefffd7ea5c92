"""Read a message: every family says what it sees and shows the words it went by."""

from __future__ import annotations

from amends.language.reading.heat import heat_of
from amends.language.reading.reading import Evidence, Reading
from amends.language.reading.signals import SIGNALS
from amends.language.reading.tables import Table
from amends.language.text import plain


def read(message: str) -> Reading:
    """Return what a customer's message tells."""
    text = plain(message)
    signals, seen = _names_of(SIGNALS, text)
    heat = heat_of(message, text)
    return Reading(heat=heat, complaint=0.5, abuse=0.0, signals=signals, evidence=seen)


def _names_of(table: Table, text: str) -> tuple[tuple[str, ...], tuple[Evidence, ...]]:
    found = tuple(
        (name, Evidence(f"{table.of}/{name}", span.start, span.end))
        for name, span in table.look(text)
    )
    return tuple(dict.fromkeys(name for name, _ in found)), tuple(e for _, e in found)
