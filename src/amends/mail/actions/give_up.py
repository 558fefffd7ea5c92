from django.db import transaction
from django.utils import timezone

from amends.cases.actions.add_note import add_note
from amends.cases.actors import TheDesk
from amends.cases.models import OutboundMail

NOTE = (
    "This mail did not reach {recipient}: “{subject}”. {trouble} Nobody tries again, "
    "so reach the customer another way."
)


@transaction.atomic
def give_up(*, mail_id: int, trouble: str) -> OutboundMail:
    """Stop trying to send a mail, and tell the owner of its case."""
    held = OutboundMail.objects.select_for_update(of=("self",))
    mail = held.select_related("interaction").get(pk=mail_id)
    if mail.sent_at or mail.given_up_at:
        return mail

    mail.given_up_at, mail.trouble = timezone.now(), trouble[:300]
    mail.save(update_fields=["given_up_at", "trouble"])
    words = NOTE.format(
        recipient=mail.recipient, subject=mail.interaction.subject, trouble=trouble
    )
    add_note(case_id=mail.interaction.case_id, by=TheDesk(), words=words)
    return mail
