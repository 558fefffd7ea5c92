from django.db import transaction
from django.utils import timezone

from amends.mail.access import lock_mail
from amends.mail.models import InboundMail
from amends.people.models import Staff


@transaction.atomic
def try_again(*, mail_id: int, by: Staff) -> InboundMail:
    """Let the desk file a mail once more, when what stood in its way is mended."""
    mail = lock_mail(by, mail_id)

    mail.state, mail.reason, mail.handled_by = InboundMail.State.WAITING, "", by
    mail.tries, mail.next_try_at = 0, timezone.now()
    mail.save(update_fields=["state", "reason", "handled_by", "tries", "next_try_at"])
    return mail
