from django.db import transaction

from amends.mail.access import lock_waiting
from amends.mail.models import InboundMail
from amends.mail.parsing import ParsedMail


@transaction.atomic
def lay_in_tray(*, mail_id: int, because: str, parsed: ParsedMail) -> None:
    """Give a mail that could not be filed to people, whole, with the reason."""
    mail = lock_waiting(mail_id)
    if mail is None:
        return
    mail.state = InboundMail.State.TRAY
    mail.reason = because[:500]
    mail.message_id = parsed.message_id
    mail.sender, mail.sender_name = parsed.sender, parsed.sender_name
    mail.subject = parsed.subject
    mail.save()
