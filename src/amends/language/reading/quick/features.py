"""What the word tables look at: words, pairs of words, cues, and the shape."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

from amends.language.reading.quick.cues.book import cues_of
from amends.language.reading.quick.shape import shape_of
from amends.language.reading.quick.tokens import Tokens, names_of, tokens_of
from amends.language.text import Span, plain

# A cue counts more than a word, and the shape somewhat more.
COUNTS = {"@": 2.0, "~": 1.5}


@dataclass(frozen=True)
class Features:
    """The features of a message, each once, and what they were taken from."""

    names: list[str]
    cues: dict[str, list[Span]]
    tokens: Tokens
    words: list[str]
    pairs: list[str]

    @property
    def share(self) -> float:
        """What one feature counts: less where there are many."""
        return 2.8 / math.sqrt(len(self.names) + 20)

    def place_of(self, name: str) -> Span | None:
        """Return where a word or a pair of words first stands."""
        several = self.pairs if " " in name else self.words
        if name not in several:
            return None
        first = several.index(name)
        last = first + (several is self.pairs)
        starts = self.tokens.starts
        return Span(starts[first], starts[last] + len(self.tokens.words[last]))


def features_of(message: str) -> Features:
    """Return what the word tables look at in a message."""
    text = plain(message)
    tokens = tokens_of(text)
    words = names_of(tokens.words)
    pairs = [f"{one} {two}" for one, two in itertools.pairwise(words)]
    cues = cues_of(text, tokens)
    known = dict.fromkeys([*words, *pairs, *["@" + cue for cue in cues]])
    return Features([*known, *shape_of(message)], cues, tokens, words, pairs)


def counts(feature: str) -> float:
    """Return how much a feature counts."""
    return COUNTS.get(feature[0], 1.0)
