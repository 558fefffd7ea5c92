"""The names a customer gave: their own, and whom they dealt with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from amends.language.reading.facts.fact import Fact

NAME = r"[A-Z][a-zà-ÿ]+(?:['’-][A-Z]?[a-zà-ÿ]+)?"
FULL = rf"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?{NAME}(?: (?:[A-Z]\.? )?(?:(?:de|van|von|da|al|el|bin) )?{NAME}){{0,2}}"
GIVEN = re.compile(
    rf"(?:\b(?i:my name is|my name's|name:|this is|named|(?:spoke|speak|talked|spoken)"
    rf"(?: (?:to|with))|(?:agent|advisor|adviser|manager|supervisor|driver|colleague"
    rf"|engineer|someone|somebody|man|woman|lady|person|guy|rep) (?:called|named))\s)"
    rf"(?P<name>{FULL})"
)
LONGEST_SIGNATURE = 120
MAY_NAME = re.compile(r"[Nn]ame|alled [A-Z]|spoke|talked|[Tt]his is [A-Z]")
MAY_SIGN = re.compile(r"\n|egards|ours|hank|est|heers|ruly|ully|rely")
SIGNED = re.compile(
    rf"(?:(?i:regards|yours|sincerely|faithfully|thanks|thank you|best|cheers|truly)"
    rf"[,.!]?\s+|\n\s*[-–—]?\s*)(?P<name>{FULL})\s*(?:\([^)\n]{{1,30}}\))?[.,]?\s*\Z"
)
NOT_NAMES = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March "
    "April May June July August September October November December The This That "
    "Please Thanks Thank Regards Yours Best Cheers Customer Service Services Support "
    "Sir Madam Team Hello Hi Dear Sent Not No Never Again Help Why What How When "
    "Someone Nobody You Your".split()
)


def names_in(text: str) -> Iterator[Fact]:
    """Yield names that follow words such as "my name is", or sign the message."""
    if MAY_NAME.search(text):
        for match in GIVEN.finditer(text):
            if _is_a_name(match["name"]):
                yield Fact("name", *match.span("name"))
    tail = max(0, len(text) - LONGEST_SIGNATURE)
    signed = SIGNED.search(text, tail) if MAY_SIGN.search(text, tail) else None
    if signed and _is_a_name(signed["name"]):
        yield Fact("name", *signed.span("name"))


def _is_a_name(words: str) -> bool:
    return not NOT_NAMES.intersection(words.split())
