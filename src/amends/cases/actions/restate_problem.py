from django.db import transaction
from django.utils import timezone

from amends.cases import letters
from amends.cases.access import lock_case
from amends.cases.history import record
from amends.cases.models import Case, Promise, Restatement
from amends.cases.posting import post
from amends.cases.promising import keep_all
from amends.cases.refusals import CaseIsClosed
from amends.cases.wording import needed
from amends.people.models import Staff


@transaction.atomic
def restate_problem(*, case_id: int, by: Staff, words: str) -> Restatement:
    """Put the problem in our words and ask the customer whether that is right."""
    case = lock_case(by, case_id)
    if case.is_closed:
        raise CaseIsClosed
    words = needed(words, "Say the problem in your own words first.")

    case.restatements.filter(replaced_at=None).update(replaced_at=timezone.now())
    said = case.restatements.create(words=words, by=by)
    post(case, letters.restatement(case, said), words=said.words, by=by)
    kept = keep_all(case, Promise.Kind.ACKNOWLEDGE, Promise.Kind.REPLY)
    if case.stage == Case.Stage.LISTEN:
        case.stage = Case.Stage.UNDERSTAND
        case.save(update_fields=["stage"])

    record(
        "problem restated",
        case,
        by=by,
        words=said.words,
        kept=[promise.words for promise in kept],
    )
    return said
