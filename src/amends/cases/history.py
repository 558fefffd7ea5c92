"""The append-only history: what every action writes."""

from __future__ import annotations

from amends.cases.actors import Actor, TheCustomer, TheDesk
from amends.cases.models import Case, Event


def record(action: str, case: Case, *, by: Actor, **facts: object) -> Event:
    """Add a line to the history of a case; `facts` must be JSON."""
    match by:
        case TheDesk():
            actor, staff = Event.Actor.DESK, None
        case TheCustomer():
            actor, staff = Event.Actor.CUSTOMER, None
        case _:
            actor, staff = Event.Actor.STAFF, by
    return Event.objects.create(
        case=case, action=action, actor=actor, by=staff, facts=facts
    )
