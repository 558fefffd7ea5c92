"""Facts with digits in them: amounts, dates, references, phone numbers, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from amends.language.reading.facts.fact import Fact

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
YEAR = r"(?:19|20)\d\d"
# The first kind that matches at a place wins, so the surest stand first.
FOUND = re.compile(
    rf"""
    (?P<email>[\w.+-]+@[\w-]+\.[\w.-]*\w)
    |(?P<amount>
        (?:[£$€₹¥]|\b(?:usd|eur|gbp|aud|cad|nzd|inr|zar|rs\.?|ksh|chf)\s?)
        \d[\d,. ]*(?<=\d)(?:k\b|m\b)?
        |\b\d[\d,.]*(?<=\d)\s?(?:pounds?|quid|dollars?|bucks|euros?|rupees|rand|cents|pence
            |usd|eur|gbp|aud|cad|nzd|inr|zar|£|€|\$)(?!\w))
    |(?P<date>
        \b{YEAR}-\d\d-\d\d\b
        |\b\d{{1,2}}[/.]\d{{1,2}}[/.](?:\d\d){{1,2}}\b
        |\b{DAY}(?:\sof)?\s{MONTH}\b(?:,?\s{YEAR}\b)?
        |\b{MONTH}\s{DAY}\b(?:,?\s{YEAR}\b)?
        |\b\d{{1,2}}/\d{{1,2}}\b(?!/))
    |(?P<phone>
        (?<![\w/-])(?:\+\d{{1,3}}[\s.-]?|\(?0)(?:\(0\))?\d(?:[\s().-]{{0,2}}\d){{7,12}}(?!\w)
        |(?<![\w/-])\(?\d{{3}}\)?[\s.-]\d{{3}}[\s.-]\d{{4}}(?!\w))
    |\b(?:order|ref(?:erence)?|account|acct|a/c|booking|invoice|ticket|policy|case|claim
        |tracking|complaint|customer|member(?:ship)?|confirmation|parcel|reservation|job
        |contract|flight|pnr|meter|file)
        (?:\s(?:number|num|no|ref(?:erence)?|id|code))?\.?\s?(?:is|was)?\s?[#:]?\s?
        (?P<reference>(?=[a-z]*[-/]?[a-z]*\d)[a-z\d][a-z\d/-]{{2,}}[a-z\d](?!\w))
    |(?P<code>(?<![\w£$€.,])(?:[a-z]{{1,5}}[-/]?\d[a-z\d-]*\d{{2}}|\#\d{{4,}}|\d{{7,}}
        |\d{{3,}}-\d{{3,}}[\d-]*)(?![\w%]))
    """,
    re.VERBOSE | re.IGNORECASE,
)
NOT_A_CODE = re.compile(r"(?:covid|iphone|ps|mp|windows|win|v)-?\d+", re.IGNORECASE)
DIGITS = re.compile(r"[\d@]+")
# A fact lies within so many characters of one of its digits.
BEFORE, AFTER = 32, 16


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
    for match in FOUND.finditer(text, start, end):
        kind = match.lastgroup or ""
        if kind == "code":
            if NOT_A_CODE.fullmatch(match.group()):
                continue
            yield Fact("reference", *match.span("code"))
        else:
            yield Fact(kind, *match.span(kind))
