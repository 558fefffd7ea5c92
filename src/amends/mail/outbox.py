"""Send what is due, each mail by one worker at a time, none lost."""

from __future__ import annotations

import logging

from django.conf import settings
from django.utils import timezone

from amends.cases.models import OutboundMail
from amends.environment import MailServer
from amends.mail.actions.give_up import give_up
from amends.mail.actions.mark_sent import mark_sent
from amends.mail.actions.put_off import put_off
from amends.mail.actions.take_up_post import take_up_post
from amends.mail.faults import place_of
from amends.mail.handing_over import NotTaken, hand_over
from amends.mail.outgoing import as_bytes

AT_ONCE = 50
log = logging.getLogger(__name__)


def send_due() -> int:
    """Send what is due and return how many mails a server took over.

    Without a mail server they stay in the post room; the demo's leave it for nobody.
    """
    server: MailServer | None = settings.MAIL_SERVER
    if server is None and not settings.DEMO:
        return 0
    now = timezone.now()
    due = OutboundMail.objects.filter(
        sent_at=None, given_up_at=None, next_try_at__lte=now
    )
    ids = due.order_by("next_try_at", "pk").values_list("pk", flat=True)[:AT_ONCE]
    return sum(
        _send(mail_id, server) for mail_id in list(ids) if take_up_post(mail_id=mail_id)
    )


def _send(mail_id: int, server: MailServer | None) -> bool:
    try:
        if server is not None:
            _hand_over(mail_id, server)
    except NotTaken as refused:
        after = give_up if refused.for_good else put_off
        after(mail_id=mail_id, trouble=refused.trouble)
        return False
    except Exception as fault:  # the others must not wait  # noqa: BLE001
        log.error("outbound mail %s: %s", mail_id, place_of(fault))
        put_off(mail_id=mail_id, trouble=f"A fault in Amends: {place_of(fault)}.")
        return False
    mark_sent(mail_id=mail_id)
    return True


def _hand_over(mail_id: int, server: MailServer) -> None:
    with_case = OutboundMail.objects.select_related("interaction__case__team")
    mail = with_case.get(pk=mail_id)
    hand_over(server, as_bytes(mail), mail.sender, mail.recipient)
