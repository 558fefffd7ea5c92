"""Which letters a pattern cannot do without, found without compiling it.

Errs on the side of "none": an empty answer means that the pattern must always be tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

RUN = re.compile(r"[\w'£€%/&,!-]+")
LETTERS = re.compile(r"\w+")
DIGITS = tuple("0123456789")


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


def options_of(pattern: str) -> list[str]:
    """Split a pattern at every bar that can be outermost: groups around all are undone."""
    found = []
    for option in alternatives_of(pattern):
        if option.startswith("(?:") and _end_of_group(option, 0) == len(option) - 1:
            found += options_of(option[3:-1])
        else:
            found.append(option)
    return found


def beginnings_of(pattern: str, *, closed: bool = True) -> tuple[str, ...]:
    """Return how the first word of every match begins; empty where that is open.

    A word that must end there is followed by a full stop: "is." but "disappoint".
    `closed` says that a word ends where the pattern does.
    """
    run = LETTERS.match(pattern)
    if run:
        optional, after = _quantified(pattern, run.end())
        ends = not _repeats(pattern, run.end()) and _closes(
            pattern, after, closed=closed
        )
        stop = "." if ends else ""
        whole = run.group()
        if not optional:
            return (whole + stop,)
        return (whole[:-1] + stop, whole + stop) if len(whole) > 1 else ()
    if pattern.startswith("\\d"):
        return DIGITS if _quantified(pattern, 2)[0] is False else ()
    if pattern.startswith("["):
        return _of_class(pattern)
    return _of_group(pattern, closed=closed) if pattern.startswith("(?:") else ()


def _of_group(pattern: str, *, closed: bool) -> tuple[str, ...]:
    end = _end_of_group(pattern, 0)
    optional, after = _quantified(pattern, end + 1)
    rest = pattern[after:]
    stops = not _repeats(pattern, end + 1) and _closes(pattern, after, closed=closed)
    begins = [
        # An option that says nothing lets what follows begin the match.
        beginnings_of(each, closed=stops)
        if each
        else beginnings_of(rest, closed=closed)
        for each in alternatives_of(pattern[3:end])
    ]
    if optional:
        begins.append(beginnings_of(rest, closed=closed))
    if not all(begins):
        return ()
    return tuple(dict.fromkeys(each for several in begins for each in several))


def _of_class(pattern: str) -> tuple[str, ...]:
    """Return the digits of a class such as [6-9]; other classes are left open."""
    span = re.match(r"\[(\d)-(\d)\](?![?*+{])", pattern)
    if not span:
        return ()
    return tuple(str(digit) for digit in range(int(span[1]), int(span[2]) + 1))


def _closes(pattern: str, place: int, *, closed: bool) -> bool:
    """Say whether a word must end at this place, whatever the pattern goes on to match."""
    if place >= len(pattern):
        return closed
    if pattern.startswith("(?:", place):
        end = _end_of_group(pattern, place)
        optional, after = _quantified(pattern, end + 1)
        goes_on = _closes(pattern, after, closed=closed)
        opens = all(
            _closes(option, 0, closed=goes_on) if option else goes_on
            for option in alternatives_of(pattern[place + 3 : end])
        )
        return opens and (goes_on or not optional)
    if pattern.startswith(("(?=", "(?!", "(?<"), place):
        return _closes(pattern, _end_of_group(pattern, place) + 1, closed=closed)
    escaped = pattern[place] == "\\"
    optional, _ = _quantified(pattern, place + 1 + escaped)
    sign = pattern[place + escaped]
    return not optional and (sign in "*$.+" if escaped else sign in " '-,/&")


def needs_of(pattern: str) -> tuple[str, ...]:
    """Return how words begin of which every match holds one; empty where none is sure."""
    return _rarest(_needed(pattern, at_edge=True, closed=True))


def _rarest(candidates: Iterator[tuple[str, ...]]) -> tuple[str, ...]:
    return min(candidates, key=_how_common, default=())


def _how_common(beginnings: tuple[str, ...]) -> float:
    """Guess in how many texts one of these stands: each letter makes it rarer."""
    return sum(0.3 ** len(each) for each in beginnings)


def _needed(pattern: str, *, at_edge: bool, closed: bool) -> Iterator[tuple[str, ...]]:
    """Yield the word beginnings that stand outside of what may be absent."""
    place = 0
    while place < len(pattern):
        letter = pattern[place]
        run = LETTERS.match(pattern, place)
        if run:
            optional, after = _quantified(pattern, run.end())
            if at_edge:
                found = beginnings_of(pattern[place:], closed=closed)
                if found:
                    yield found
            at_edge, place = False, after
        elif pattern.startswith("(?:", place):
            end = _end_of_group(pattern, place)
            optional, after = _quantified(pattern, end + 1)
            body = pattern[place + 3 : end]
            if not optional:
                stops = not _repeats(pattern, end + 1) and _closes(
                    pattern, after, closed=closed
                )
                options = [
                    _rarest(_needed(option, at_edge=at_edge, closed=stops))
                    for option in alternatives_of(body)
                ]
                if all(options):
                    yield tuple(each for option in options for each in option)
            # What follows begins a word only where the group always ends with a space.
            spaced = all(each.endswith(" ") for each in alternatives_of(body))
            at_edge, place = spaced and (at_edge or not optional), after
        else:
            at_edge = letter in " '-" and not _quantified(pattern, place + 1)[0]
            place = _beyond(pattern, place)


def _beyond(pattern: str, place: int) -> int:
    """Return the place after one letter, class or group, and how often it may stand."""
    letter = pattern[place]
    if letter == "(":
        after = _end_of_group(pattern, place) + 1
    elif letter == "[":
        after = _end_of_class(pattern, place) + 1
    else:
        after = place + (2 if letter == "\\" else 1)
    return _quantified(pattern, after)[1]


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
    optional = pattern.startswith(("?", "*", "{0", "{,"), place)
    if pattern[place] == "{":
        place = pattern.index("}", place)
    place += 1
    if place < len(pattern) and pattern[place] in "?+":
        place += 1
    return optional, place


def _repeats(pattern: str, place: int) -> bool:
    """Say whether what stands before `place` may follow itself: no word surely ends."""
    return pattern.startswith(("*", "+", "{"), place)


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
