from django.db import transaction
from django.utils import timezone

from amends.cases.access import lock_case
from amends.cases.history import record
from amends.cases.models import Promise
from amends.cases.queue import place_in_queue
from amends.cases.refusals import NoSuchCase, PromiseHasEnded
from amends.cases.settling import move_on
from amends.cases.wording import needed
from amends.people.models import Staff


@transaction.atomic
def drop_promise(*, case_id: int, promise_id: int, by: Staff, because: str) -> Promise:
    """End a promise that no longer makes sense, with the reason."""
    case = lock_case(by, case_id)
    dropped = case.promises.filter(pk=promise_id).first()
    if dropped is None:
        raise NoSuchCase
    if not dropped.is_open:
        raise PromiseHasEnded
    because = needed(because, "Say why this promise no longer stands.", most=300)

    dropped.dropped_at, dropped.dropped_because = timezone.now(), because
    dropped.save(update_fields=["dropped_at", "dropped_because"])
    place_in_queue(case)
    move_on(case)

    record("promise dropped", case, by=by, words=dropped.words, because=because)
    return dropped
