from django.db import transaction
from django.db.models import F
from django.db.models.functions import Greatest
from django.utils import timezone

from amends.cases import letters
from amends.cases.access import lock_case
from amends.cases.coaching import review_draft
from amends.cases.history import record
from amends.cases.models import Case, Interaction, Promise
from amends.cases.posting import post
from amends.cases.promising import keep_all
from amends.cases.refusals import SomethingNew, TakeABreath
from amends.cases.wording import needed
from amends.people.models import Staff


@transaction.atomic
def send_reply(
    *,
    case_id: int,
    by: Staff,
    words: str,
    seen: int,
    turn: int = 0,
    breath_taken: bool = False,
) -> Interaction:
    """Send a reply to the customer; `seen` is the last interaction its writer saw.

    A heated draft is held once, until its writer says `breath_taken`. A double click
    sends once.
    """
    case = lock_case(by, case_id)
    words = needed(words, "There is nothing to send yet. Write your reply first.")
    if sent := _sent_already(case, by, seen, words):
        return sent
    if news := _news(case, by, seen):
        raise SomethingNew(news)
    review = review_draft(case, by, words)
    if review.is_heated and not breath_taken:
        raise TakeABreath(review.findings)

    sent = post(case, letters.reply(case, words, by), words=words, by=by)
    kept = keep_all(case, Promise.Kind.ACKNOWLEDGE, Promise.Kind.REPLY)
    # Made where there is none, so that a save still on its way brings nothing back.
    case.drafts.get_or_create(writer=by, defaults={"at": timezone.now()})
    case.drafts.filter(writer=by).update(words="", turn=Greatest(F("turn"), turn))
    if case.stage == Case.Stage.LISTEN:
        case.stage = Case.Stage.UNDERSTAND
        case.save(update_fields=["stage"])

    record(
        "reply sent",
        case,
        by=by,
        interaction=sent.pk,
        kept=[promise.words for promise in kept],
        held_for_a_breath=review.is_heated,
    )
    return sent


def _sent_already(case: Case, by: Staff, seen: int, words: str) -> Interaction | None:
    """Return this very reply, where it went out since its writer looked."""
    sent = case.interactions.filter(direction=Interaction.Direction.OUTBOUND, by=by)
    return sent.filter(pk__gt=seen, text=words).first()


def _news(case: Case, by: Staff, seen: int) -> list[Interaction]:
    """Return what others put on the case since `by` looked."""
    later = case.interactions.filter(pk__gt=seen).exclude(by=by)
    return list(later.exclude(automatic=True).select_related("by"))
