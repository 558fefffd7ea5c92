from collections.abc import Sequence

from django.db import transaction

from amends.mail.models import InboundMail, RawMail
from amends.mail.parsing.clean import one_line
from amends.people.models import Team


@transaction.atomic
def keep_mail(
    *, team: Team, content: bytes, envelope_sender: str, recipients: Sequence[str]
) -> InboundMail:
    """Keep a mail as it came, before anybody looks inside."""
    mail = InboundMail.objects.create(
        team=team,
        envelope_sender=one_line(envelope_sender, 512),
        envelope_recipients=[one_line(address, 512) for address in recipients],
        size=len(content),
    )
    RawMail.objects.create(mail=mail, content=content)
    return mail
