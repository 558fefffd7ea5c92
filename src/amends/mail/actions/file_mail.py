from django.db import transaction

from amends.cases.actions.add_note import add_note
from amends.cases.actors import TheDesk
from amends.cases.models import Interaction
from amends.mail.access import lock_waiting
from amends.mail.arriving import add_to_case, open_case
from amends.mail.belonging import belonging_of
from amends.mail.loops import (
    answered_by_a_machine,
    came_before,
    is_our_own,
    may_acknowledge,
    sign_of_a_loop,
)
from amends.mail.models import InboundMail
from amends.mail.parsing import ParsedMail
from amends.people.models import Team

NO_SENDER = (
    "It has no sender we could answer. File it under the right address, or set it "
    "aside."
)
BEFORE = "It was delivered twice; the first one counts."
OUR_OWN = "It came from our own address, so nobody answered it."


@transaction.atomic
def file_mail(*, mail_id: int, parsed: ParsedMail) -> InboundMail | None:
    """Put a waiting mail where it belongs: on a case, in the tray, or aside.

    None where another worker files it, or did.
    """
    mail = lock_waiting(mail_id)
    if mail is None:
        return None
    # One mail at a time in a team, so that two copies of one mail see each other.
    Team.objects.select_for_update(no_key=True).get(pk=mail.team_id)
    mail.message_id = parsed.message_id
    mail.sender, mail.sender_name = parsed.sender, parsed.sender_name
    mail.subject = parsed.subject

    if came_before(mail, parsed):
        mail.state, mail.reason = InboundMail.State.SET_ASIDE, BEFORE
    elif is_our_own(mail, parsed):
        mail.state, mail.reason = InboundMail.State.SET_ASIDE, OUR_OWN
    elif sign := sign_of_a_loop(mail, parsed):
        _keep_from_looping(mail, parsed, sign)
    elif parsed.broken or not parsed.sender:
        mail.state = InboundMail.State.TRAY
        mail.reason = parsed.broken or NO_SENDER
    else:
        mail.interaction = _file(mail, parsed)
        mail.state = InboundMail.State.FILED

    mail.save()
    return mail


def _file(mail: InboundMail, parsed: ParsedMail) -> Interaction:
    belongs = belonging_of(parsed)
    if belongs.case_id is not None:
        return add_to_case(belongs.case_id, mail, parsed)
    acknowledge = may_acknowledge(parsed)
    return open_case(mail, parsed, acknowledge=acknowledge, cites=belongs.cites)


def _keep_from_looping(mail: InboundMail, parsed: ParsedMail, sign: str) -> None:
    """Answer no machine; show people what machines said about our own mails."""
    ours = answered_by_a_machine(parsed)
    if ours is None:
        mail.state = InboundMail.State.SET_ASIDE
        mail.reason = f"A machine seems to have sent it: {sign}. Nobody answered it."
        return
    about = f"our mail on {ours.case.reference}"
    mail.state = InboundMail.State.TRAY
    if parsed.is_bounce:
        mail.reason = f"A mail server reports about {about}: it may not have arrived."
        words = f"{mail.reason} The report is in the mail tray."
        add_note(case_id=ours.case_id, by=TheDesk(), words=words)
    else:
        mail.reason = f"An automatic answer to {about}: {sign}."
