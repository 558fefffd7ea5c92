"""A rule's card: its docstring, taken apart into the sections of its page."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass

from amends.language.coach.situation import Situation

SECTIONS = ("Why", "Practice", "Source", "Evidence", "Bad", "Good")
OPTIONAL = ("Customer", "Name", "Earlier")
HEADING = re.compile(rf"^\s*({'|'.join(SECTIONS + OPTIONAL)}):[ \t]*", re.MULTILINE)


@dataclass(frozen=True)
class Card:
    """What a rule says, why, on whose word, and examples of both kinds.

    `situation` is the case in which the examples are to be read.
    """

    what: str
    why: str
    practice: str
    source: str
    evidence: str
    bad: tuple[str, ...]
    good: tuple[str, ...]
    situation: Situation
    missing: tuple[str, ...]


def read_card(docstring: str) -> Card:
    """Take a rule's docstring apart."""
    parts = HEADING.split(textwrap.dedent(docstring))
    found: dict[str, list[str]] = {}
    for heading, body in zip(parts[1::2], parts[2::2], strict=True):
        found.setdefault(heading, []).append(
            " ".join(body.split()).replace(" / ", "\n")
        )

    def one(heading: str) -> str:
        return " ".join(found.get(heading, []))

    return Card(
        what=" ".join(parts[0].split()),
        why=one("Why"),
        practice=one("Practice"),
        source=one("Source"),
        evidence=one("Evidence"),
        bad=tuple(found.get("Bad", [])),
        good=tuple(found.get("Good", [])),
        situation=Situation(
            customer=tuple(found.get("Customer", [])),
            customer_name=one("Name"),
            earlier_replies=tuple(found.get("Earlier", [])),
        ),
        missing=tuple(section for section in SECTIONS if section not in found),
    )
