from dataclasses import replace

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from amends.cases.incoming import IncomingFile
from amends.cases.models import Case
from amends.mail.access import lock_mail
from amends.mail.arriving import open_case
from amends.mail.loops import may_acknowledge
from amends.mail.models import InboundMail, RawMail
from amends.mail.parsing import ParsedMail, parse_mail
from amends.mail.parsing.clean import one_line
from amends.mail.refusals import NoAddress
from amends.people.models import Staff


@transaction.atomic
def file_as_complaint(*, mail_id: int, by: Staff, sender: str, name: str = "") -> Case:
    """Open a case with a mail from the tray, under the address a person gave."""
    mail = lock_mail(by, mail_id)
    address = _checked(sender)

    parsed = _parsed(mail, address, name)
    acknowledge = may_acknowledge(parsed)
    mail.interaction = open_case(mail, parsed, acknowledge=acknowledge)
    mail.state, mail.reason = InboundMail.State.FILED, ""
    mail.sender, mail.sender_name = address, parsed.sender_name
    mail.handled_by = by
    mail.save()
    return mail.interaction.case


def _checked(sender: str) -> str:
    address = sender.strip().lower()
    try:
        validate_email(address)
    except ValidationError as wrong:
        raise NoAddress(address) from wrong
    return address


def _parsed(mail: InboundMail, sender: str, name: str) -> ParsedMail:
    """Read the mail again; one that is broken comes along as a file, whole."""
    raw = bytes(RawMail.objects.get(mail=mail).content)
    parsed = parse_mail(raw)
    known = parsed.sender_name if parsed.sender == sender else ""
    whole = IncomingFile("mail.eml", "message/rfc822", raw)
    return replace(
        parsed,
        sender=sender,
        sender_name=one_line(name, 200) or known,
        files=(*parsed.files, whole) if parsed.broken else parsed.files,
    )
