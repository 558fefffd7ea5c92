"""The whole story of a case in one list: what was said, and what happened between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from amends.cases.heard import heard
from amends.cases.models import Interaction
from amends.cases.queries.whole_case import WholeCase
from amends.cases.telling import tell

from .corrector import Corrector, corrector
from .marks import Piece, marks_of, pieces

LOUD = frozenset({"promise missed", "mail not delivered"})


@dataclass(frozen=True)
class Entry:
    """One line of the story: an interaction, or a sentence about an event."""

    at: datetime
    interaction: Interaction | None = None
    pieces: tuple[Piece, ...] = ()
    reading: Corrector | None = None  # how it was read; only of customers' words
    elsewhere: str = ""  # the address of a message that is not one of the customer's
    sentence: str = ""
    loud: bool = False


def story(whole: WholeCase, own_topics: Sequence[str]) -> list[Entry]:
    """Return everything that happened, oldest first."""
    theirs = {address.email for address in whole.case.customer.addresses.all()}
    said = [
        _said(interaction, theirs, own_topics) for interaction in whole.interactions
    ]
    happened = [
        Entry(event.at, sentence=sentence, loud=event.action in LOUD)
        for event in whole.events
        if (sentence := tell(event, whole.case))
    ]
    return sorted(said + happened, key=lambda entry: entry.at)


def _said(
    interaction: Interaction, theirs: set[str], own_topics: Sequence[str]
) -> Entry:
    sender, text = interaction.sender, interaction.text
    elsewhere = sender if sender not in theirs else ""
    reading = getattr(interaction, "reading", None)
    if reading is None:
        plain = tuple(pieces(text, []))
        return Entry(interaction.at, interaction, plain, elsewhere=elsewhere)
    now = heard(reading)
    marks = marks_of(reading, now)
    return Entry(
        interaction.at,
        interaction,
        tuple(pieces(text, marks)),
        reading=corrector(text, now, marks, own_topics),
        elsewhere=elsewhere,
    )
