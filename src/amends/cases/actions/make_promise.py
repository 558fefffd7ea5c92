from datetime import datetime

from django.db import transaction
from django.utils import timezone

from amends.cases.access import lock_case
from amends.cases.history import record
from amends.cases.models import Promise
from amends.cases.promising import promise
from amends.cases.refusals import CaseIsClosed, Incomplete
from amends.cases.settling import move_on
from amends.cases.wording import needed
from amends.people.models import Staff


@transaction.atomic
def make_promise(
    *, case_id: int, by: Staff, kind: str, words: str, due_at: datetime
) -> Promise:
    """Write down what somebody said would happen, and by when."""
    case = lock_case(by, case_id)
    if case.is_closed:
        raise CaseIsClosed
    words = needed(words, "Say what you promised.", most=300)
    if due_at < timezone.now():
        message = "That time has passed. Choose one that lies ahead."
        raise Incomplete(message)

    made = promise(case, kind, words, due_at, made_by=by)
    move_on(case)

    record("promise made", case, by=by, words=made.words, due=due_at.isoformat())
    return made
