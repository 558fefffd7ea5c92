"""What the word tables look at: words, pairs of words, cues, and the shape."""

from __future__ import annotations

import re
from collections.abc import Iterable

from amends.language.reading.feelings import FEELINGS
from amends.language.reading.heat_words import HEAT_WORDS
from amends.language.reading.reading import Evidence
from amends.language.reading.shape import shape_of
from amends.language.reading.signals import SIGNALS
from amends.language.reading.topics import TOPICS
from amends.language.reading.wants import WANTS
from amends.language.text import Span

TABLES = (SIGNALS, WANTS, FEELINGS, TOPICS, HEAT_WORDS)
TOKEN = re.compile(r"[a-z*]+(?:'[a-z]+)?|[£$€]|\d+|[!?]")


def cues_of(text: str) -> list[Evidence]:
    """Return every cue that a plain text shows, family by family."""
    return [
        Evidence(f"{table.of}/{name}", span.start, span.end)
        for table in TABLES
        for name, span in table.look(text)
    ]


def places_of(text: str) -> dict[str, Span]:
    """Return each word and each pair of words of a plain text with its first place."""
    places: dict[str, Span] = {}
    before: tuple[str, Span] | None = None
    for match in TOKEN.finditer(text):
        word = "#" if match.group().isdigit() else match.group()
        span = Span(*match.span())
        places.setdefault(word, span)
        if before is not None:
            places.setdefault(f"{before[0]} {word}", Span(before[1].start, span.end))
        before = (word, span)
    return places


def features_of(message: str, places: Iterable[str], cues: list[Evidence]) -> list[str]:
    """Return the names of all features of a message, each once."""
    shown = {f"@{cue.of}" for cue in cues}
    return [*places, *sorted(shown), *shape_of(message)]
