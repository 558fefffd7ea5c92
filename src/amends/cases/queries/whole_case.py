"""One case with all that its page shows."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Prefetch, prefetch_related_objects

from amends.cases.access import case_for
from amends.cases.actors import Actor
from amends.cases.heard import Heard, heard
from amends.cases.models import (
    Case,
    Correction,
    Draft,
    Event,
    Interaction,
    Plan,
    Promise,
    Restatement,
)
from amends.people.models import Staff


@dataclass(frozen=True)
class WholeCase:
    """A case, loaded: nothing on it needs another query."""

    case: Case
    interactions: list[Interaction]
    events: list[Event]
    promises: list[Promise]
    restatements: list[Restatement]
    plans: list[Plan]

    @property
    def open_promises(self) -> list[Promise]:
        """What somebody still has to do, most pressing first."""
        return [promise for promise in self.promises if promise.is_open]

    @property
    def restatement(self) -> Restatement | None:
        """The restatement that stands."""
        return next((r for r in self.restatements if r.replaced_at is None), None)

    @property
    def plan(self) -> Plan | None:
        """The plan that came last."""
        return self.plans[-1] if self.plans else None

    @property
    def readings(self) -> list[Heard]:
        """What each message of the customer tells, as corrected, oldest first."""
        return [heard(i.reading) for i in self.interactions if hasattr(i, "reading")]

    @property
    def last_reading(self) -> Heard | None:
        """What the customer's last message tells, of those that were read."""
        read = [reading for reading in self.readings if not reading.unread]
        return read[-1] if read else None

    @property
    def last_seen(self) -> int:
        """The newest interaction on the page, for send_reply(seen=…)."""
        return max((i.pk for i in self.interactions), default=0)


def whole_case(by: Actor, case_id: int) -> WholeCase:
    """Return a case with its story, promises and path, in a fixed number of queries.

    A customer gets no internal note and no event: those are ours.
    """
    case = case_for(by, case_id)
    ours = isinstance(by, Staff)
    said = Interaction.objects.select_related("by", "reading", "mail")
    if not ours:
        said = said.exclude(direction=Interaction.Direction.INTERNAL)
    corrections = Prefetch(
        "reading__corrections", Correction.objects.select_related("by")
    )
    prefetch_related_objects(
        [case],
        "customer__addresses",
        "team__openings",
        "promises",
        Prefetch("interactions", said.prefetch_related("attachments", corrections)),
        Prefetch("restatements", Restatement.objects.select_related("by")),
        Prefetch(
            "plans",
            Plan.objects.select_related("by", "agreement").prefetch_related(
                "steps__promise", "remedies"
            ),
        ),
    )
    events = list(case.events.select_related("by")) if ours else []
    return WholeCase(
        case=case,
        interactions=list(case.interactions.all()),
        events=events,
        promises=list(case.promises.all()),
        restatements=list(case.restatements.all()),
        plans=list(case.plans.all()),
    )


def draft_of(writer: Staff, case: Case) -> Draft | None:
    """Return what this person was writing here; without words once it was sent."""
    return case.drafts.filter(writer=writer).first()


def other_cases(case: Case) -> list[Case]:
    """The other complaints of the same customer in the same team, latest first."""
    same = Case.objects.filter(customer=case.customer_id, team=case.team_id)
    return list(same.exclude(pk=case.pk).order_by("-opened_at")[:5])
