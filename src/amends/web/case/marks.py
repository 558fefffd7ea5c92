"""Underline the words of a message that its reading goes by, and say what they show."""

from __future__ import annotations

from dataclasses import dataclass

from amends.cases.heard import Heard
from amends.cases.models import Reading
from amends.web.reading_words import words_for

# Where two lie on the same words, the first of these is said. The quiet ones are seen
# when somebody asks how the message was read.
FAMILIES = ("signals", "wants", "feelings", "heat", "topic", "complaint")
QUIET = frozenset({"heat", "topic", "complaint"})


@dataclass(frozen=True)
class Piece:
    """A stretch of a message; `why` says what it shows, empty for plain words."""

    words: str
    why: str = ""
    is_quiet: bool = False


@dataclass(frozen=True)
class Mark:
    """A place in a message that shows something."""

    family: str
    start: int
    end: int
    why: str


def pieces(text: str, marks: list[Mark]) -> list[Piece]:
    """Cut a message where its evidence begins and ends; nothing is lost between."""
    cut, at = [], 0
    for mark in _strongest(marks):
        quiet = mark.family in QUIET
        words = text[mark.start : mark.end]
        cut += [Piece(text[at : mark.start]), Piece(words, mark.why, quiet)]
        at = mark.end
    return [piece for piece in [*cut, Piece(text[at:])] if piece.words]


def marks_of(reading: Reading, heard: Heard) -> list[Mark]:
    """Return the evidence for what stands; what was corrected away shows no more."""
    found = []
    for each in reading.evidence:
        family, _, value = each["of"].partition("/")
        if family in FAMILIES and (why := _why(family, value, heard)):
            found.append(Mark(family, each["start"], each["end"], why))
    return found


def _strongest(marks: list[Mark]) -> list[Mark]:
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (FAMILIES.index(m.family), m.start)):
        if all(mark.end <= other.start or other.end <= mark.start for other in kept):
            kept.append(mark)
    return sorted(kept, key=lambda mark: mark.start)


def _why(family: str, value: str, heard: Heard) -> str:
    if family == "heat":
        return "" if heard.level == "calm" else words_for("level", heard.level)
    value = value or "yes"  # a complaint has no value of its own
    return words_for(family, value) if heard.holds(family, value) else ""
