from django.db import transaction
from django.utils import timezone

from amends.cases.access import lock_case
from amends.cases.history import record
from amends.cases.models import Case, Plan
from amends.cases.queue import place_in_queue
from amends.cases.refusals import CaseIsClosed, Incomplete, PromisesStillOpen
from amends.cases.wording import needed
from amends.people.models import Staff


@transaction.atomic
def close_case(*, case_id: int, by: Staff, outcome: str, basis: str) -> Case:
    """Close a case with its outcome and why, once no promise stands open."""
    case = lock_case(by, case_id)
    if case.is_closed:
        raise CaseIsClosed
    if still_open := case.promises.filter(kept_at=None, dropped_at=None).count():
        raise PromisesStillOpen(still_open)
    otherwise = "Choose how it ended, and say in a sentence what shows it."
    basis = needed(basis, otherwise)
    if outcome not in Case.Outcome.values:
        raise Incomplete(otherwise)

    stage, case.stage = case.stage, Case.Stage.LEARN
    case.outcome, case.outcome_basis = outcome, basis
    case.closed_at = timezone.now()
    case.save(update_fields=["stage", "outcome", "outcome_basis", "closed_at"])
    agreed = [Plan.State.AGREED, Plan.State.AGREED_IN_PART]
    case.plans.filter(state__in=agreed).update(state=Plan.State.CARRIED_OUT)
    case.plans.filter(state=Plan.State.OFFERED).update(state=Plan.State.WITHDRAWN)
    place_in_queue(case)

    record("case closed", case, by=by, outcome=outcome, stage=[stage, case.stage])
    return case
