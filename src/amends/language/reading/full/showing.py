"""Which words to underline: those that had the largest shares in a score."""

from __future__ import annotations

import re

from amends.language.reading.full.encoder import Look
from amends.language.text import Span

# A neighbour joins the underline where its share is at least this part of the largest.
JOINS = 0.3
# The words underlined are at most so many characters long.
WIDEST = 60
MOST_PLACES = 3
EDGE = re.compile(r"\w")


class Shown:
    """The words that speak for a label: its cue's, else the encoder's weightiest."""

    def __init__(
        self,
        text: str,
        seen: Look,
        labels: tuple[str, ...],
        cues: dict[str, list[Span]],
    ) -> None:
        self.text = text
        self.seen = seen
        self.labels = labels
        self.cues = cues

    def places(self, label: str) -> list[Span]:
        """Return the places that show a label; none where no word speaks for it."""
        cue = self.cues.get(label)
        if cue:
            return cue[:MOST_PLACES]
        shares = self.seen.shares[:, self.labels.index(label)].copy()
        words = self.seen.places
        for number, place in enumerate(words):
            if not EDGE.search(place.of(self.text)):
                shares[number] = 0
        best = int(shares.argmax())
        if shares[best] <= 0:
            return []
        start = end = best
        while start > 0 and self._joins(shares, start - 1, best, words[end].end):
            start -= 1
        while end + 1 < len(words) and (
            shares[end + 1] >= JOINS * shares[best]
            and words[end + 1].end - words[start].start <= WIDEST
        ):
            end += 1
        return [self._whole(words[start].start, words[end].end)]

    def _joins(self, shares, number, best, end) -> bool:  # type: ignore[no-untyped-def]
        return bool(
            shares[number] >= JOINS * shares[best]
            and end - self.seen.places[number].start <= WIDEST
        )

    def _whole(self, start: int, end: int) -> Span:
        """Widen a place to whole words."""
        while start > 0 and self.text[start - 1].isalnum():
            start -= 1
        while end < len(self.text) and self.text[end].isalnum():
            end += 1
        return Span(start, end)
