from datetime import timedelta

from django.db.models import F
from django.utils import timezone

from amends.cases.models import OutboundMail

# Longer than any conversation with a mail server may last.
LEASE = timedelta(minutes=15)


def take_up_post(*, mail_id: int) -> bool:
    """Claim an outbound mail that is due; of several workers exactly one is told yes.

    No lock is held while it is sent. A worker that dies between sending and marking
    leaves it to be sent again, with the same Message-ID, by which mail programs know
    it for the same mail.
    """
    now = timezone.now()
    due = OutboundMail.objects.filter(
        pk=mail_id, sent_at=None, given_up_at=None, next_try_at__lte=now
    )
    return bool(due.update(next_try_at=now + LEASE, tries=F("tries") + 1))
