from django.db import transaction
from django.utils import timezone

from amends.cases.access import lock_case
from amends.cases.actors import Actor
from amends.cases.history import record
from amends.cases.models import Case, Promise, Restatement
from amends.cases.promising import promise_by_policy
from amends.cases.refusals import NothingToAnswer
from amends.cases.settling import plan_stands


@transaction.atomic
def confirm_restatement(*, case_id: int, restatement_id: int, by: Actor) -> Restatement:
    """Take the customer's yes: we understood. Saying it twice changes nothing."""
    case = lock_case(by, case_id)
    said = case.restatements.filter(pk=restatement_id, replaced_at=None).first()
    if said is None or said.answer == Restatement.Answer.CORRECTED:
        raise NothingToAnswer
    if said.is_confirmed:
        return said

    said.answer, said.answered_at = Restatement.Answer.CONFIRMED, timezone.now()
    said.save(update_fields=["answer", "answered_at"])
    if case.stage in {Case.Stage.LISTEN, Case.Stage.UNDERSTAND}:
        case.stage = Case.Stage.AGREE
        case.save(update_fields=["stage"])
    if not case.is_closed and not plan_stands(case):
        words = f"Suggest to {case.customer.short_name} how to put it right"
        promise_by_policy(case, Promise.Kind.OFFER, words)

    record("restatement confirmed", case, by=by)
    return said
