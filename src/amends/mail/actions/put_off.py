from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from amends.cases.models import OutboundMail
from amends.mail.actions.give_up import give_up

# Two days in all (RFC 5321 asks for four or five at most; people wait for none).
WAITS = tuple(
    timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 120, 240, *[480] * 5)
)


@transaction.atomic
def put_off(*, mail_id: int, trouble: str) -> OutboundMail:
    """Try a mail again later; after two days, never."""
    mail = OutboundMail.objects.select_for_update(of=("self",)).get(pk=mail_id)
    if mail.tries > len(WAITS):
        return give_up(mail_id=mail_id, trouble=trouble)

    mail.next_try_at = timezone.now() + WAITS[max(mail.tries, 1) - 1]
    mail.trouble = trouble[:300]
    mail.save(update_fields=["next_try_at", "trouble"])
    return mail
