"""Many phrases looked for at once: only where one of their first words stands.

Looking for a thousand patterns one after another takes milliseconds. Here a pattern of
one word is looked up like a word in a dictionary; any other is tried only in a text
that has the word it needs, and only at the words it can begin with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from amends.language.literals import beginnings_of, needs_of, options_of
from amends.language.phrases import Phrases, compiled

# More words than this are not remembered: nobody writes them twice.
MOST_REMEMBERED = 60_000
LONGEST_WORD = 30
NONE: frozenset[int] = frozenset()
ONE_WORD = re.compile(r"(?:\w|\\w|[?*+|]|\(\?:|\)|\{\d,?\d?\})+")
Place = tuple[int, int, int]  # start, number of the pattern, end


class PhraseBook:
    """Named phrases; looking yields which stand where, as each alone would find it."""

    def __init__(self, entries: Sequence[Phrases]) -> None:
        self.patterns: list[str] = []
        self.owners: list[int] = []
        self.tries = _Tries(self.patterns)
        self.begins, self.needs = _Index(), _Index()
        self.alone = _Alone(self.tries)
        self.needless: set[int] = set()
        self.anywhere: set[int] = set()
        for owner, entry in enumerate(entries):
            for part in entry.parts:
                for pattern in options_of(part.pattern):
                    self._add(owner, pattern)

    def look(
        self, text: str, words: Sequence[str], starts: Sequence[int]
    ) -> dict[int, list[tuple[int, int]]]:
        """Return the places of each entry in a `plain` text, from left to right.

        `words` are all words of the text, `starts` where each begins. Of two places
        of one entry that overlap, the first counts.
        """
        unique = set(words)
        needs, begins, alone = self.needs, self.begins, self.alone
        possible = self.needless.union(*[needs[word] for word in unique])
        telling = {
            word: (alone[word], begins[word] & possible)
            for word in unique
            if alone[word] or not begins[word].isdisjoint(possible)
        }
        found: dict[int, list[Place]] = {}
        for word, start in zip(words, starts, strict=True):
            if word in telling:
                self._try(text, word, start, telling[word], found)
        for number in self.anywhere & possible:
            for match in self.tries[number].finditer(text):
                places = found.setdefault(self.owners[number], [])
                places.append((match.start(), number, match.end()))
        return {owner: list(_apart(places)) for owner, places in found.items()}

    def _try(
        self,
        text: str,
        word: str,
        start: int,
        told: tuple[frozenset[int], frozenset[int]],
        found: dict[int, list[Place]],
    ) -> None:
        whole, begun = told
        for number in whole:
            places = found.setdefault(self.owners[number], [])
            places.append((start, number, start + len(word)))
        for number in begun:
            match = self.tries[number].match(text, start)
            if match:
                places = found.setdefault(self.owners[number], [])
                places.append((start, number, match.end()))

    def _add(self, owner: int, pattern: str) -> None:
        number = len(self.patterns)
        self.patterns.append(pattern)
        self.owners.append(owner)
        begins, needs = beginnings_of(pattern), needs_of(pattern)
        if begins and ONE_WORD.fullmatch(pattern):
            self.alone.add(begins, number)
            return
        if begins:
            self.begins.add(begins, number)
        else:
            self.anywhere.add(number)
        if needs:
            self.needs.add(needs, number)
        else:
            self.needless.add(number)


class _Index(dict[str, frozenset[int]]):
    """Which patterns a word, by how it begins, has to do with; fills as it is asked."""

    def __init__(self) -> None:
        self.by_prefix: dict[str, set[int]] = {}

    def add(self, prefixes: tuple[str, ...], number: int) -> None:
        for prefix in prefixes:
            self.by_prefix.setdefault(prefix, set()).add(number)

    def __missing__(self, word: str) -> frozenset[int]:
        found = self.of(word)
        if len(self) < MOST_REMEMBERED:
            self[word] = found
        return found

    def of(self, word: str) -> frozenset[int]:
        starts = [word[:end] for end in range(1, min(len(word), LONGEST_WORD) + 1)]
        return NONE.union(
            *(self.by_prefix.get(each, NONE) for each in [*starts, f"{word}."])
        )


class _Alone(_Index):
    """Which patterns of one word a word matches."""

    def __init__(self, tries: _Tries) -> None:
        super().__init__()
        self.tries = tries

    def of(self, word: str) -> frozenset[int]:
        numbers = super().of(word)
        return frozenset(n for n in numbers if self.tries[n].fullmatch(word))


class _Tries(dict[int, re.Pattern[str]]):
    """Patterns, each compiled when it is first tried."""

    def __init__(self, patterns: list[str]) -> None:
        self.patterns = patterns

    def __missing__(self, number: int) -> re.Pattern[str]:
        self[number] = compiled(self.patterns[number])
        return self[number]


def _apart(places: list[Place]) -> Iterator[tuple[int, int]]:
    """Yield places that do not overlap; of two that do, the first."""
    end = -1
    for start, _, stop in sorted(places):
        if start >= end:
            end = stop
            yield start, stop
