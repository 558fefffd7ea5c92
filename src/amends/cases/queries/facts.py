"""What the customer gave already, so that nobody asks for it again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from amends.cases.access import case_for
from amends.cases.actors import Actor
from amends.cases.models import Interaction

# What a reference is one of, where the words before it say so: "order no. AM-55208".
BELONGS_TO = re.compile(
    r"\b(order|account|booking|invoice|ticket|policy|claim|tracking|membership|customer"
    r"|parcel|delivery|reservation|contract|meter)\s?(?:number|num|no|ref(?:erence)?|id|code)?"
    r"\W{0,2}(?:is|was)?\W{0,3}\Z",
    re.IGNORECASE,
)
LONGEST_BEFORE = 40
# What two ways of writing one thing may differ in.
IDLE = {
    "amount": re.compile(r"[.,]00(?!\d)|\s"),
    "date": re.compile(r"(?<=\d)(?:st|nd|rd|th)\b|\bof\b|[\s,]"),
    "phone": re.compile(r"\D"),
    "reference": re.compile(r"#"),
}
# Of a telephone number, what stays the same with and without its country.
LOCAL_DIGITS = 9


@dataclass(frozen=True)
class Given:
    """One thing a customer gave; `belongs_to` says of what a reference is, if known."""

    kind: str
    words: str
    interaction_id: int
    belongs_to: str = ""


def facts_given(by: Actor, case_id: int) -> list[Given]:
    """Return what the customer of a case gave in all their messages."""
    case = case_for(by, case_id)
    return facts_in(case.interactions.select_related("reading"))


def facts_in(interactions: Iterable[Interaction]) -> list[Given]:
    """Return each thing once, in the order first given; asks nothing that is loaded."""
    given: dict[tuple[str, str], Given] = {}
    for interaction in interactions:
        for each in _facts_of(interaction):
            given.setdefault((each.kind, _sameness(each)), each)
    return list(given.values())


def _facts_of(interaction: Interaction) -> Iterable[Given]:
    reading, text = getattr(interaction, "reading", None), interaction.text
    for fact in reading.facts if reading else ():
        start, words = fact["start"], text[fact["start"] : fact["end"]]
        before = text[max(0, start - LONGEST_BEFORE) : start]
        named = BELONGS_TO.search(before) if fact["kind"] == "reference" else None
        yield Given(
            fact["kind"],
            " ".join(words.split()),
            interaction.pk,
            named[1].lower() if named else "",
        )


def _sameness(given: Given) -> str:
    """Return what stays of a thing, whichever way it is written."""
    words = given.words.casefold()
    if idle := IDLE.get(given.kind):
        words = idle.sub("", words)
    return words[-LOCAL_DIGITS:] if given.kind == "phone" else words
