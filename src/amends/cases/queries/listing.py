"""Every case in full, for the terminal and for other programs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import F

from amends.cases.access import cases_of
from amends.cases.actors import TheDesk
from amends.cases.models import Case, Promise


@dataclass(frozen=True)
class Listed:
    """A case with its next promise and everything said on it."""

    case: Case
    next_promise: Promise | None

    def as_dict(self) -> dict[str, Any]:
        """Return the case as JSON; moments are ISO 8601 in UTC."""
        case, promise = self.case, self.next_promise
        addresses = list(case.customer.addresses.all())
        return {
            "reference": case.reference,
            "customer": case.customer.called,
            "address": addresses[0].email if addresses else None,
            "subject": case.subject,
            "stage": case.stage,
            "heat": case.heat,
            "level": case.level,
            "owner": case.owner.name,
            "outcome": case.outcome or None,
            "next_promise": promise.words if promise else None,
            "next_promise_at": promise.due_at.isoformat() if promise else None,
            "interactions": [
                {
                    "direction": each.direction,
                    "channel": each.channel,
                    "subject": each.subject,
                    "text": each.text,
                    "at": each.at.isoformat(),
                }
                for each in case.interactions.all()
            ],
        }


def listing(*, closed_too: bool = False) -> list[Listed]:
    """Return the open cases in the order of the queue, then the closed where asked."""
    cases = cases_of(TheDesk()).order_by(
        F("closed_at").desc(nulls_first=True), F("turn_at").asc(nulls_last=True), "pk"
    )
    if not closed_too:
        cases = cases.filter(closed_at=None)
    loaded = cases.select_related("customer", "owner").prefetch_related(
        "customer__addresses", "interactions", "promises"
    )
    return [Listed(case, _next(case)) for case in loaded]


def _next(case: Case) -> Promise | None:
    return next((promise for promise in case.promises.all() if promise.is_open), None)
