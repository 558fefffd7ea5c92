"""Open a closed case again: by a person, or because the customer wrote."""

from __future__ import annotations

from amends.cases.actors import Actor
from amends.cases.history import record
from amends.cases.models import Case, Promise
from amends.cases.promising import promise_by_policy


def reopen(case: Case, *, by: Actor, because: str) -> None:
    """Put a closed case back on the path, with a reply promised."""
    outcome = case.outcome
    case.closed_at, case.outcome, case.outcome_basis = None, "", ""
    case.stage = Case.Stage.UNDERSTAND
    case.save(update_fields=["closed_at", "outcome", "outcome_basis", "stage"])
    words = f"Answer {case.customer.short_name}"
    promise_by_policy(case, Promise.Kind.REPLY, words)
    record("case reopened", case, by=by, because=because, outcome=outcome)
