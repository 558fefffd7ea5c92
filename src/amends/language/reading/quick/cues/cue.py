"""A cue: for one thing that can be said, the phrases that show it."""

from __future__ import annotations

from dataclasses import dataclass

from amends.language.phrases import Phrases
from amends.language.text import Span

# Words this far to either side can make a cue innocent.
NEAR = 60


@dataclass(frozen=True)
class Cues:
    """The phrases that show one thing, and the words that make them innocent."""

    name: str
    pattern: Phrases
    unless: Phrases | None = None

    def is_innocent(self, text: str, span: Span) -> bool:
        """Say whether the words around a place take it back."""
        if self.unless is None:
            return False
        near = text[max(0, span.start - NEAR) : span.end + NEAR]
        return self.unless.search(near) is not None


@dataclass(frozen=True)
class Table:
    """The cues of one family, such as all signals."""

    of: str
    cues: tuple[Cues, ...]
