from django.db import transaction

from amends.cases.refusals import Incomplete
from amends.mail.access import lock_mail
from amends.mail.models import InboundMail
from amends.people.models import Staff


@transaction.atomic
def set_aside_mail(*, mail_id: int, by: Staff, because: str) -> InboundMail:
    """Take a mail out of the tray without filing it. It is kept all the same."""
    mail = lock_mail(by, mail_id)
    if not because.strip():
        message = "Say in a few words why this mail needs no answer."
        raise Incomplete(message)

    mail.state = InboundMail.State.SET_ASIDE
    mail.reason, mail.handled_by = because.strip()[:500], by
    mail.save(update_fields=["state", "reason", "handled_by"])
    return mail
