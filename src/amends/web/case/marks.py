"""Underline the words of a message that a reading went by."""

from __future__ import annotations

from dataclasses import dataclass

from amends.cases.models import Reading
from amends.web.templatetags.desk_words import signal_words, want_words


@dataclass(frozen=True)
class Piece:
    """A stretch of a message; `why` says what it shows, empty for plain words."""

    words: str
    why: str = ""


def pieces(text: str, reading: Reading | None) -> list[Piece]:
    """Cut a message where its evidence begins and ends; nothing is lost between."""
    if reading is None:
        return [Piece(text)]
    cut, at = [], 0
    for start, end, why in _spans(reading):
        if start >= at:
            cut += [Piece(text[at:start]), Piece(text[start:end], why)]
            at = end
    return [piece for piece in [*cut, Piece(text[at:])] if piece.words]


def _spans(reading: Reading) -> list[tuple[int, int, str]]:
    spans = [(e["start"], e["end"], _why(e["of"])) for e in reading.evidence]
    return sorted(span for span in spans if span[2])


def _why(shows: str) -> str:
    family, _, value = shows.partition("/")
    if family == "signals":
        return str(signal_words(value))
    return f"wants {want_words(value)}" if family == "wants" else ""
