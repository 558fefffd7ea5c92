"""Places in a text, and the plain form of it that patterns are matched against."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

STRAIGHT = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\xa0": " "}
)
SENTENCE_END = re.compile(r"(?<![.!?…])[.!?…]++[\"')\]]*+(?=\s|$)|\n+")
NOT_AN_END = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|no|st|prof|e\.g|i\.e|etc|vs|approx|a\.m))$"
)
WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*+")


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """A stretch of text, from `start` up to but not including `end`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words this span covers."""
        return text[self.start : self.end]

    def lies_in(self, other: Span) -> bool:
        """Say whether this span lies wholly inside `other`."""
        return other.start <= self.start and self.end <= other.end


def plain(text: str) -> str:
    """Return `text` in lower case with straight quotes, letter for letter as long."""
    if text.isascii():
        return text.lower()
    straight = text.translate(STRAIGHT)
    lower = straight.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in straight)


@lru_cache(maxsize=64)
def sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences of `text`; the end of a line ends a sentence as well."""
    found: list[Span] = []
    start = 0
    for end in SENTENCE_END.finditer(text):
        before = text[max(start, end.start() - 6) : end.start()].lower()
        if end.group() == "." and NOT_AN_END.search(before):
            continue
        found.append(_trimmed(text, start, end.end()))
        start = end.end()
    found.append(_trimmed(text, start, len(text)))
    return tuple(span for span in found if span.start < span.end)


def words(text: str) -> list[str]:
    """Return the words of a `plain` text in their order."""
    return WORD.findall(text)


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return Span(start + left, max(start + left, start + len(piece.rstrip())))
