from django.db import transaction
from django.utils import timezone

from amends.cases.access import lock_case
from amends.cases.actors import Actor
from amends.cases.hearing import hear
from amends.cases.history import record
from amends.cases.incoming import Incoming, write_down
from amends.cases.models import Interaction, Promise, Restatement
from amends.cases.promising import promise_by_policy
from amends.cases.refusals import Incomplete, NothingToAnswer


@transaction.atomic
def correct_restatement(
    *, case_id: int, restatement_id: int, by: Actor, words: str
) -> Restatement:
    """Take the customer's correction, in their own words, as a message of theirs."""
    case = lock_case(by, case_id)
    said = case.restatements.filter(pk=restatement_id, replaced_at=None).first()
    if said is None or said.answer:
        raise NothingToAnswer
    if not words.strip():
        message = "Tell us what is missing or different, in a few words."
        raise Incomplete(message)

    said.answer, said.answered_at = Restatement.Answer.CORRECTED, timezone.now()
    said.correction = words.strip()
    said.save(update_fields=["answer", "answered_at", "correction"])
    theirs = Incoming(channel=Interaction.Channel.WEB, text=said.correction)
    hear(case, write_down(case, theirs))
    words_back = f"Answer {case.customer.short_name}, who corrected us"
    promise_by_policy(case, Promise.Kind.REPLY, words_back)

    record("restatement corrected", case, by=by, correction=said.correction)
    return said
