"""Facts with digits in them: amounts, dates, references, phone numbers, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from amends.language.reading.facts import amounts, dates
from amends.language.reading.facts.fact import Fact
from amends.language.reading.facts.phones import CALLED, CALLED_AT, PHONE
from amends.language.reading.facts.references import (
    CODE,
    LONG,
    NAMED,
    names_a_thing,
    speaks_for_itself,
)

EMAIL = (
    r"(?P<email>(?<![.+'’-])[\w.+'’-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?<=\w))"
)
# The first kind that matches at a place wins, so the surest stand first.
OTHERS = (
    rf"(?=[a-z])(?:(?P<amount>{amounts.WORDED})|(?P<date>{dates.WORDED})"
    rf"|{CALLED}(?P<called>{CALLED_AT})|{NAMED}(?P<named>{LONG}))"
    rf"|(?![a-z\s])(?:(?P<sum>(?<![.,]){amounts.FIGURED})|(?P<day>(?<![./-]){dates.FIGURED})"
    rf"|(?P<phone>(?<![./-]){PHONE}))"
    rf"|(?<![./=+-])(?P<sign>\#)?(?P<code>{CODE})"
)
FOUND = re.compile(rf"(?<![\w@])(?:{OTHERS})", re.IGNORECASE)
FOUND_BESIDE_EMAIL = re.compile(rf"(?<![\w@])(?:{EMAIL}|{OTHERS})", re.IGNORECASE)
OTHERWISE = re.compile(
    rf"{amounts.WORDED}|{amounts.FIGURED}|{dates.WORDED}|{dates.FIGURED}", re.IGNORECASE
)
KINDS = {
    "called": "phone",
    "code": "reference",
    "day": "date",
    "named": "reference",
    "sum": "amount",
}
DIGITS = re.compile(r"[\d@]+")
# A fact lies within so many characters of one of its digits.
BEFORE, AFTER = 40, 24


def numbers_in(text: str) -> Iterator[Fact]:
    """Yield the facts that show by their digits."""
    for start, end in _near_digits(text):
        yield from _within(text, start, end)


def _near_digits(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches in which a fact with a digit can lie, from left to right."""
    start = end = -1
    for match in DIGITS.finditer(text):
        if match.start() - BEFORE > end:
            if end >= 0:
                yield start, end
            start = max(0, match.start() - BEFORE, end)
        end = match.end() + AFTER
    if end >= 0:
        yield start, end


def _within(text: str, start: int, end: int) -> Iterator[Fact]:
    found = FOUND_BESIDE_EMAIL if "@" in text else FOUND
    while match := found.search(text, start, end):
        group = match.lastgroup or ""
        start = match.end()
        if group == "named" and not _names_a_thing(text, match):
            start = match.start(group)
        elif group != "code" or speaks_for_itself(
            match[group], numbered=bool(match["sign"])
        ):
            yield Fact(KINDS.get(group, group), *match.span(group))


def _names_a_thing(text: str, match: re.Match[str]) -> bool:
    told = bool(match["told"])
    if not told and OTHERWISE.match(text, match.start("named")):
        return False
    return names_a_thing(match["named"], told=told)
