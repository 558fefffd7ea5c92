from django.db import transaction
from django.utils import timezone

from amends.cases.access import lock_case
from amends.cases.actors import Actor
from amends.cases.hearing import hear
from amends.cases.history import record
from amends.cases.incoming import Incoming, told_by, write_down
from amends.cases.models import Promise, Restatement
from amends.cases.promising import promise_by_policy
from amends.cases.refusals import NothingToAnswer
from amends.cases.reopening import reopen
from amends.cases.wording import needed


@transaction.atomic
def correct_restatement(
    *, case_id: int, restatement_id: int, by: Actor, words: str
) -> Restatement:
    """Take the customer's correction, in their own words, as a message of theirs.

    The same words twice change nothing; a closed case opens again.
    """
    case = lock_case(by, case_id)
    said = case.restatements.filter(pk=restatement_id, replaced_at=None).first()
    words = needed(words, "Tell us what is missing or different, in a few words.")
    if said is not None and said.correction == words:
        return said
    if said is None or said.answer:
        raise NothingToAnswer

    said.answer, said.answered_at = Restatement.Answer.CORRECTED, timezone.now()
    said.correction = words
    said.save(update_fields=["answer", "answered_at", "correction"])
    hear(case, write_down(case, Incoming(channel=told_by(by), text=words)))
    words_back = f"Answer {case.customer.short_name}, who corrected us"
    promise_by_policy(case, Promise.Kind.REPLY, words_back)

    record("restatement corrected", case, by=by, correction=said.correction)
    if case.is_closed:
        reopen(case, by=by, because="The customer corrected us.")
    return said
