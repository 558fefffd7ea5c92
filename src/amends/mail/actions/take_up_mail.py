from datetime import timedelta

from django.db.models import F
from django.utils import timezone

from amends.mail.models import InboundMail

# A worker that died over a mail leaves it to the next one after this long.
LEASE = timedelta(minutes=2)


def take_up_mail(*, mail_id: int) -> bool:
    """Claim a waiting mail; of several workers exactly one is told yes."""
    now = timezone.now()
    free = InboundMail.objects.filter(
        pk=mail_id, state=InboundMail.State.WAITING, next_try_at__lte=now
    )
    return bool(free.update(next_try_at=now + LEASE, tries=F("tries") + 1))
