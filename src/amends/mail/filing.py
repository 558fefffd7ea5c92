"""File the mails that wait, each by one worker, none for ever."""

from __future__ import annotations

import logging

from django.db import OperationalError
from django.utils import timezone

from amends.cases.refusals import Refusal
from amends.mail.actions.file_mail import file_mail
from amends.mail.actions.lay_in_tray import lay_in_tray
from amends.mail.actions.take_up_mail import take_up_mail
from amends.mail.faults import place_of
from amends.mail.models import InboundMail, RawMail
from amends.mail.parsing import ParsedMail, parse_mail

AT_ONCE = 50
MOST_TRIES = 5
GAVE_UP = "Filing it was begun five times and never finished. File it by hand."
FAULT = (
    "A fault in Amends kept it from being filed; it is kept whole. File it by hand. "
    "For whoever mends it: {place}."
)
log = logging.getLogger(__name__)


def file_waiting() -> int:
    """File what waits and return how many mails found their place."""
    waiting = InboundMail.objects.filter(
        state=InboundMail.State.WAITING, next_try_at__lte=timezone.now()
    )
    ids = waiting.order_by("next_try_at", "pk").values_list("pk", flat=True)[:AT_ONCE]
    return sum(_file(mail_id) for mail_id in list(ids) if take_up_mail(mail_id=mail_id))


def _file(mail_id: int) -> bool:
    # Parsed before the transaction, which holds locks that others wait for.
    if InboundMail.objects.filter(pk=mail_id, tries__gt=MOST_TRIES).exists():
        lay_in_tray(mail_id=mail_id, because=GAVE_UP, parsed=ParsedMail())
        return True
    parsed = parse_mail(bytes(RawMail.objects.get(mail=mail_id).content))
    try:
        return file_mail(mail_id=mail_id, parsed=parsed) is not None
    except OperationalError as busy:
        # Locked, or away: the claim ends in a while and somebody tries again.
        log.warning("mail %s waits: %s", mail_id, place_of(busy))
        return False
    except Refusal as refusal:
        lay_in_tray(mail_id=mail_id, because=refusal.message, parsed=parsed)
    except Exception as fault:  # the others must not wait  # noqa: BLE001
        log.error("mail %s could not be filed: %s", mail_id, place_of(fault))
        because = FAULT.format(place=place_of(fault))
        lay_in_tray(mail_id=mail_id, because=because, parsed=parsed)
    return True
