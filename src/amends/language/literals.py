"""Which letters a pattern cannot do without, found without compiling it.

Errs on the side of "none": an empty answer means that the pattern must always be tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

RUN = re.compile(r"[\w'£€%/&,!-]+")


def alternatives_of(pattern: str) -> list[str]:
    """Split a pattern at the bars that stand outside of every group."""
    parts, depth, start, place = [], 0, 0, 0
    while place < len(pattern):
        letter = pattern[place]
        if letter == "\\":
            place += 1
        elif letter == "[":
            place = _end_of_class(pattern, place)
        elif letter in "()":
            depth += 1 if letter == "(" else -1
        elif letter == "|" and depth == 0:
            parts.append(pattern[start:place])
            start = place + 1
        place += 1
    return [*parts, pattern[start:]]


def literals_of(pattern: str) -> tuple[str, ...]:
    """Return literals of which at least one stands in every text that matches."""
    best: tuple[str, ...] = ()
    for candidate in _candidates(pattern):
        if _worth(candidate) > _worth(best):
            best = candidate
    return best


def _candidates(pattern: str) -> Iterator[tuple[str, ...]]:
    place = 0
    while place < len(pattern):
        run = RUN.match(pattern, place)
        if run:
            optional, place = _quantified(pattern, run.end())
            yield (run.group()[:-1] if optional else run.group(),)
        elif pattern[place] == "(":
            end = _end_of_group(pattern, place)
            optional, after = _quantified(pattern, end + 1)
            if not optional and pattern.startswith("(?:", place):
                yield _either(pattern[place + 3 : end])
            place = after
        elif pattern[place] == "[":
            place = _quantified(pattern, _end_of_class(pattern, place) + 1)[1]
        else:
            after = place + (2 if pattern[place] == "\\" else 1)
            place = _quantified(pattern, after)[1]


def _either(body: str) -> tuple[str, ...]:
    """Return the literals of every option of a group, or none where one has none."""
    options = [literals_of(option) for option in alternatives_of(body)]
    return tuple(each for option in options for each in option) if all(options) else ()


def _worth(literals: tuple[str, ...]) -> tuple[int, int]:
    """Prefer long literals, and few of them; one letter alone is worth nothing."""
    shortest = min(map(len, literals)) if literals else 0
    return (shortest, -len(literals)) if shortest > 1 else (0, 0)


def _quantified(pattern: str, place: int) -> tuple[bool, int]:
    """Say whether what stands before `place` may be absent, and where it goes on."""
    if place >= len(pattern) or pattern[place] not in "?*+{":
        return False, place
    optional = pattern[place] in "?*" or pattern.startswith("{0", place)
    if pattern[place] == "{":
        place = pattern.index("}", place)
    place += 1
    if place < len(pattern) and pattern[place] in "?+":
        place += 1
    return optional, place


def _end_of_group(pattern: str, place: int) -> int:
    depth = 0
    while True:
        letter = pattern[place]
        if letter == "\\":
            place += 1
        elif letter == "[":
            place = _end_of_class(pattern, place)
        elif letter in "()":
            depth += 1 if letter == "(" else -1
            if depth == 0:
                return place
        place += 1


def _end_of_class(pattern: str, place: int) -> int:
    return pattern.index("]", place + (3 if pattern[place + 1] == "^" else 2))
