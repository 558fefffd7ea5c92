"""The only ways to reach a mail that came in."""

from __future__ import annotations

from django.db.models import QuerySet

from amends.mail.models import InboundMail
from amends.mail.refusals import MailIsSettled, NoSuchMail
from amends.people.models import Staff


def mails_of(by: Staff) -> QuerySet[InboundMail]:
    """Every mail this person may see: those sent to their team."""
    every = InboundMail.objects.select_related("team")
    return every if by.sees_every_team else every.filter(team=by.team_id)


def mail_for(by: Staff, mail_id: int) -> InboundMail:
    """One mail to look at."""
    mail = mails_of(by).filter(pk=mail_id).first()
    if mail is None:
        raise NoSuchMail
    return mail


def lock_mail(by: Staff, mail_id: int) -> InboundMail:
    """One mail that a person decides about, held until the transaction ends."""
    held = mails_of(by).select_for_update(of=("self",))
    mail = held.filter(pk=mail_id).first()
    if mail is None:
        raise NoSuchMail
    if not mail.is_open:
        raise MailIsSettled
    return mail


def lock_waiting(mail_id: int) -> InboundMail | None:
    """A mail that waits to be filed; None where another worker has it, or had it."""
    waiting = InboundMail.objects.filter(state=InboundMail.State.WAITING)
    held = waiting.select_for_update(of=("self",), skip_locked=True)
    return held.select_related("team").filter(pk=mail_id).first()
