from django.db import transaction

from amends.cases.access import lock_case
from amends.cases.history import record
from amends.cases.models import Promise, Step
from amends.cases.promising import keep
from amends.cases.refusals import NoSuchCase, PromiseHasEnded
from amends.cases.settling import move_on
from amends.people.models import Staff


@transaction.atomic
def keep_promise(*, case_id: int, promise_id: int, by: Staff) -> Promise:
    """Say that a promise was kept; a step done shows on the customer's page at once."""
    case = lock_case(by, case_id)
    kept = case.promises.filter(pk=promise_id).first()
    if kept is None:
        raise NoSuchCase
    if not kept.is_open:
        raise PromiseHasEnded

    kept.case = case
    keep(kept)
    Step.objects.filter(promise=kept).update(done_at=kept.kept_at)
    move_on(case)

    record("promise kept", case, by=by, words=kept.words, late=bool(kept.missed_at))
    return kept
