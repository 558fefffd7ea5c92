"""Numbers of orders, accounts, bookings, flights and parcels."""

from __future__ import annotations

import re
from collections.abc import Iterator

from amends.language.reading.facts.fact import Fact

THING = (
    r"(?:order|ref(?:erence)?|account|acct|acc|a/c|booking|invoice|ticket|policy|case"
    r"|claim|tracking|complaint|customer|member(?:ship)?|confirmation|parcel|reservation"
    r"|job|contract|flight|pnr|meter|file|shipment|consignment|transaction|receipt"
    r"|incident|loan|card|iban|sort)"
)
TOLD = r"(?:\s?(?:number|num|no|nr|ref(?:erence)?|id|code|\#))"
NAMED = (
    rf"{THING}s?(?:(?P<told>{TOLD}{{1,2}}\.?(?:\s(?:is|was))?\s?[\#:-]?\s?"
    r"|\s?(?:is\s|was\s)?[\#:]\s?|\sending\s(?:in\s|with\s)?)|\s(?:is\s)?)"
)
# Figures may stand in groups, after two letters too: 1234 5678, BA 245.
LONG = (
    r"(?:(?-i:[A-Z]{2}|[A-Z]\d|\d[A-Z])\s\d{2,4}(?![\w.,]\d)|\d{3,40}(?:\s\d{3,40}){1,8}"
    r"|(?=[a-z/-]{0,40}\d)[a-z\d]{1,40}(?:[/-][a-z\d]{1,40}){0,8})(?!\w)"
)
CODE = r"(?=[a-z/-]{0,40}\d)[a-z\d]{1,40}(?:[/-][a-z\d]{1,40}){0,8}(?![\w%°]|[.,:]\d)"

# The six letters by which airlines find a booking.
LETTERS = re.compile(
    r"\b(?:PNR|(?i:(?:booking|reservation|confirmation)\s?(?:reference|ref|code|number|no)"
    r"|record\slocator))\.?(?i:\s(?:is|was))?:?\s(?P<code>[A-Z]{6})(?![\w'’])"
)
HINTS = ("PNR", "ooking", "eservation", "onfirmation", "ocator")
SHOUTED = frozenset("PLEASE NUMBER CANNOT CANCEL REFUND SHOULD".split())

YEAR = re.compile(r"(?:19|20)\d\d(?:[/-](?:19|20)?\d\d)?")
COUNT = re.compile(
    r"\d{1,4}(?:st|nd|rd|th|x|am|pm|[a-z]{1,4})|x\d+|\d{1,3}", re.IGNORECASE
)
FLIGHT = re.compile(r"(?!EU|EC|UK|FY|CY)[A-Z]{2}(?!(?:19|20)\d\d)\d{3,4}")
PREFIXED = re.compile(
    r"(?:inv|ord|ref|tkt|bkg|po|so|crm|cas|id)[-/]?\d{4,}", re.IGNORECASE
)
MIXED = re.compile(r"[A-Z]{2,4}-(?=\w*\d)(?=\w*[A-Z])[A-Z\d]{5,}")
ROUND = re.compile(r"[1-9]0+")
ZIP = re.compile(r"\d{5}-\d{4}")
UNIT = re.compile(r"\d{1,6}[a-z]+", re.IGNORECASE)
FEWEST = 4
SURE = 7


def letters_in(text: str) -> Iterator[Fact]:
    """Yield references that are six letters, after the words for one."""
    if not any(hint in text for hint in HINTS):
        return
    for match in LETTERS.finditer(text):
        if match["code"] not in SHOUTED:
            yield Fact("reference", *match.span("code"))


def names_a_thing(code: str, *, told: bool) -> bool:
    """Say whether what follows "order" or the like is its number, not a count.

    `told` says that a word such as "number", or a sign, announced it.
    """
    if told:
        return len(code) >= FEWEST - 1
    return len(code) >= FEWEST and not any(
        count.fullmatch(code) for count in (COUNT, YEAR, ROUND)
    )


def speaks_for_itself(code: str, *, numbered: bool) -> bool:
    """Say whether a code can only be a reference, though no word says so.

    `numbered` says that the sign # stands before it.
    """
    digits = sum(letter.isdigit() for letter in code)
    if numbered:
        return code.isdigit() and digits >= FEWEST and not YEAR.fullmatch(code)
    if code.isdigit():
        return digits >= SURE and not ROUND.fullmatch(code)
    if not any(letter.isalpha() for letter in code):
        return digits > SURE + 1 and "/" not in code and not ZIP.fullmatch(code)
    if any(sure.fullmatch(code) for sure in (FLIGHT, PREFIXED, MIXED)):
        return True
    return digits > FEWEST and not UNIT.fullmatch(code)
