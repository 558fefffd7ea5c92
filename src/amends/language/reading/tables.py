"""A table of cues: for each thing that can be said, the patterns that show it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from amends.language.phrases import Phrases
from amends.language.text import Span


@dataclass(frozen=True)
class Cues:
    """The patterns that show one thing, and the words that make them innocent."""

    name: str
    pattern: Phrases
    unless: Phrases | None = None

    def look(self, text: str) -> Iterator[Span]:
        """Yield the places that show it, at most five."""
        count = 0
        for match in self.pattern.finditer(text):
            if self.unless is not None and _is_innocent(text, match, self.unless):
                continue
            yield Span(*match.span())
            count += 1
            if count == 5:
                return


@dataclass(frozen=True)
class Table:
    """The cues of one family, such as all signals."""

    of: str
    cues: tuple[Cues, ...]

    def look(self, text: str) -> Iterator[tuple[str, Span]]:
        """Yield what the text shows and where, in the order of the table."""
        for each in self.cues:
            for span in each.look(text):
                yield each.name, span


def _is_innocent(text: str, match: re.Match[str], unless: Phrases) -> bool:
    return bool(unless.search(text[max(0, match.start() - 60) : match.end() + 60]))
