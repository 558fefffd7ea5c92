"""Mails that must not be answered by a machine, lest two machines talk for ever."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from amends.cases.models import Interaction, OutboundMail
from amends.mail.addresses import team_at
from amends.mail.models import InboundMail
from amends.mail.parsing import ParsedMail

MOST_ACKNOWLEDGEMENTS = 5  # an hour, to one address


def came_before(mail: InboundMail, parsed: ParsedMail) -> bool:
    """Whether this very mail was delivered already.

    Sender and subject must be the same too: there are forms that give every mail the
    same Message-ID.
    """
    twins = InboundMail.objects.exclude(pk=mail.pk).filter(
        message_id=parsed.message_id,
        sender=parsed.sender,
        subject=parsed.subject,
    )
    seen = twins.exclude(state=InboundMail.State.WAITING)
    return bool(parsed.message_id) and seen.exists()


def is_our_own(mail: InboundMail, parsed: ParsedMail) -> bool:
    """Whether a mail of ours came back to us."""
    senders = filter(None, (parsed.sender, mail.envelope_sender.lower()))
    return any(team_at(sender) for sender in senders)


def sign_of_a_loop(mail: InboundMail, parsed: ParsedMail) -> str:
    """Return what shows that no person wrote this to us; empty: one did."""
    if parsed.machine:
        return parsed.machine
    if not mail.envelope_sender:
        return "it has no return address, as reports of mail servers have none"
    return ""


def answered_by_a_machine(parsed: ParsedMail) -> Interaction | None:
    """Return the mail of ours that an automatic mail is about."""
    ids = [*parsed.answers, *parsed.cites]
    ours = Interaction.objects.filter(
        direction=Interaction.Direction.OUTBOUND, message_id__in=ids
    )
    return ours.select_related("case").first()


def may_acknowledge(parsed: ParsedMail) -> bool:
    """Whether an automatic answer is welcome, and not one of too many."""
    if parsed.asks_for_silence or parsed.machine:
        return False
    lately = OutboundMail.objects.filter(
        recipient=parsed.sender,
        interaction__automatic=True,
        written_at__gt=timezone.now() - timedelta(hours=1),
    )
    return lately.count() < MOST_ACKNOWLEDGEMENTS
