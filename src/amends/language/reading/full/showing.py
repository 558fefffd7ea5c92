"""Which words to underline: those that had the largest shares in a score."""

from __future__ import annotations

import re

import numpy as np

from amends.language.reading.full.encoder import Look, Table
from amends.language.text import Span

# A neighbour joins the underline where its share is at least this part of the largest.
JOINS = 0.3
SMALL = frozenset(
    "the a an and or but of to in on at for with from by is are was were be been am it "
    "its it's this that these those i i'm i've i'd you he she we they me my your our "
    "their has have had do does did will would can could as so if there all any when "
    "which who what just very now".split()
)
# A word that says little alone counts this much when the telling word is chosen.
LITTLE = 0.3
# The words underlined are at most so many characters long.
WIDEST = 60
MOST_PLACES = 3
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class Shown:
    """The words that speak for a label: its cue's, else the encoder's weightiest."""

    def __init__(
        self,
        text: str,
        seen: Look,
        labels: tuple[str, ...],
        cues: dict[str, list[Span]],
    ) -> None:
        self.seen = seen
        self.labels = labels
        self.cues = cues
        self.words = [Span(*match.span()) for match in WORD.finditer(text)]
        self.weighs = np.array(
            [LITTLE if w.of(text).lower() in SMALL else 1.0 for w in self.words]
        )
        self.word_of = self._words_of_pieces()

    def places(self, label: str) -> list[Span]:
        """Return the places that show a label; none where no word speaks for it."""
        cue = self.cues.get(label)
        if cue:
            return cue[:MOST_PLACES]
        return self._places(self.seen.shares[:, self.labels.index(label)])

    def places_for(self, weights: Table) -> list[Span]:
        """Return the places that weights on the encoder's numbers go by."""
        return self._places(self.seen.seen @ weights)

    def _places(self, of_pieces: Table) -> list[Span]:
        if not self.words:
            return []
        shares = self._of_words(of_pieces)
        best = int((shares * self.weighs).argmax())
        if shares[best] <= 0:
            return []
        first = last = best
        joins = shares >= JOINS * shares[best]
        while first > 0 and joins[first - 1] and self._fit(first - 1, last):
            first -= 1
        while last + 1 < len(joins) and joins[last + 1] and self._fit(first, last + 1):
            last += 1
        return [Span(self.words[first].start, self.words[last].end)]

    def _words_of_pieces(self) -> list[int]:
        """Return, for each piece that the encoder saw, the number of its word."""
        starts = np.array([word.start for word in self.words])
        ends = [word.end for word in self.words]
        found = []
        for piece in self.seen.places:
            number = int(np.searchsorted(starts, piece.start, side="right")) - 1
            lies_in = number >= 0 and piece.start < piece.end <= ends[number]
            found.append(number if lies_in else -1)
        return found

    def _of_words(self, of_pieces: Table) -> Table:
        """Return what each word added, from what its pieces added."""
        shares = np.zeros(len(self.words), np.float32)
        for number, share in zip(self.word_of, of_pieces, strict=True):
            if number >= 0:
                shares[number] += share
        return shares

    def _fit(self, first: int, last: int) -> bool:
        """Say whether the words from `first` to `last` are short enough to underline."""
        return self.words[last].end - self.words[first].start <= WIDEST
