"""Ask the coach about a draft, with everything it should know about the case."""

from __future__ import annotations

from amends.cases.models import Case, Interaction
from amends.language.coach import Review, Situation, review
from amends.people.models import Staff


def situation_of(case: Case, writer: Staff) -> Situation:
    """Return what the coach should know when `writer` answers on this case."""
    said = case.interactions.exclude(direction=Interaction.Direction.INTERNAL)
    story = list(said.exclude(automatic=True).values_list("direction", "text"))
    names = {case.customer.name, writer.name, case.owner.name, case.reference}
    names.add(case.team.organisation.name)
    return Situation(
        customer=tuple(text for direction, text in story if direction == "inbound"),
        customer_name=case.customer.name,
        writer_name=writer.name,
        names=frozenset(filter(None, names)),
        earlier_replies=tuple(
            text for direction, text in story if direction == "outbound"
        ),
    )


def review_draft(case: Case, writer: Staff, words: str) -> Review:
    """Review a draft as this customer would read it."""
    return review(words, situation_of(case, writer))
