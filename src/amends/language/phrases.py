"""Phrases: many patterns looked for at once, each compiled only when it can match.

A pattern that needs the word "sorry" is neither compiled nor run over a text without
it. That is what keeps the first review of a process, and every one after it, quick.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from amends.language.literals import alternatives_of, literals_of

LOOKBEHIND = re.compile(r"\(\?<[!=][^)]*\)")


class Phrases:
    """Patterns for `plain` text; each begins and ends at the edge of a word."""

    def __init__(self, *patterns: str) -> None:
        self.parts = [
            _Part(each) for pattern in patterns for each in alternatives_of(pattern)
        ]

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield matches from left to right; of two that overlap, the first."""
        found = [
            (match.start(), number, match)
            for number, part in enumerate(self.parts)
            if part.can_match(text)
            for match in part.compiled.finditer(text)
        ]
        end = -1
        for start, _, match in sorted(found, key=lambda each: each[:2]):
            if start >= end:
                end = match.end()
                yield match

    def search(self, text: str) -> re.Match[str] | None:
        """Return the leftmost match, if there is one."""
        found = None
        for part in self.parts:
            if part.can_match(text):
                match = part.compiled.search(text)
                if match and (found is None or match.start() < found.start()):
                    found = match
        return found


def phrases(*patterns: str) -> Phrases:
    """Gather patterns; a space stands for any white space."""
    return Phrases(*patterns)


class _Part:
    """One pattern and the words without which it cannot match."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self._needs: tuple[str, ...] | None = None
        self._compiled: re.Pattern[str] | None = None

    def can_match(self, text: str) -> bool:
        if self._needs is None:
            self._needs = literals_of(self.pattern)
        for each in self._needs:
            if each in text:
                return True
        return not self._needs

    @property
    def compiled(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = compiled(self.pattern)
        return self._compiled


def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern for `plain` text: between the edges of words."""
    return re.compile(rf"(?<!\w)(?:{_spaced(pattern)})(?!\w)")


def _spaced(pattern: str) -> str:
    pattern = LOOKBEHIND.sub(lambda match: match.group().replace(" ", r"\s"), pattern)
    return pattern.replace(" ?", r"\s*").replace(" ", r"\s+")
