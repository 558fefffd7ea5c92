"""What pages list of the mail room."""

from __future__ import annotations

from django.db.models import QuerySet

from amends.cases.access import cases_of
from amends.cases.models import OutboundMail
from amends.mail.access import mail_for, mails_of
from amends.mail.models import InboundMail, RawMail
from amends.people.models import Staff


def tray(staff: Staff) -> QuerySet[InboundMail]:
    """The mails that wait for a person to say what becomes of them, latest first."""
    return mails_of(staff).filter(state=InboundMail.State.TRAY)


def laid_aside(staff: Staff) -> QuerySet[InboundMail]:
    """The mails that need no answer, latest first."""
    aside = mails_of(staff).filter(state=InboundMail.State.SET_ASIDE)
    return aside.select_related("handled_by")


def post_room(staff: Staff) -> QuerySet[OutboundMail]:
    """What went out or waits to, latest first, each with its case."""
    seen = OutboundMail.objects.filter(interaction__case__in=cases_of(staff))
    with_case = seen.select_related(
        "interaction__by", "interaction__case__customer", "interaction__case__team"
    )
    return with_case.order_by("-written_at", "-pk")


def raw_mail(staff: Staff, mail_id: int) -> bytes:
    """The bytes of a mail, exactly as they came."""
    mail = mail_for(staff, mail_id)
    return bytes(RawMail.objects.get(mail=mail).content)
