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
    said = {"signals": signal_words, "wants": lambda want: f"wants {want_words(want)}"}
    spans = []
    for evidence in reading.evidence:
        family, _, value = evidence["of"].partition("/")
        if family in said:
            spans.append((evidence["start"], evidence["end"], said[family](value)))
    return sorted(spans)
