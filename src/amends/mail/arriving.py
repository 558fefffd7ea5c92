"""A parsed mail as the cases take it in."""

from __future__ import annotations

from amends.cases.actions.add_note import add_note
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.actions.receive_complaint import receive_complaint
from amends.cases.actors import TheCustomer, TheDesk
from amends.cases.incoming import Incoming
from amends.cases.models import Interaction
from amends.mail.models import InboundMail
from amends.mail.parsing import ParsedMail, bare_subject

ANOTHER_CASE = (
    "This mail names {reference}, whose customer we know by another address. It may be "
    "the same person, or somebody else: find out before you tell them anything of it."
)


def add_to_case(case_id: int, mail: InboundMail, parsed: ParsedMail) -> Interaction:
    """Put a mail on the case it answers."""
    return receive_answer(
        case_id=case_id,
        by=TheCustomer(case_id),
        incoming=_incoming(mail, parsed, parsed.subject),
    )


def open_case(
    mail: InboundMail, parsed: ParsedMail, *, acknowledge: bool, cites: str = ""
) -> Interaction:
    """Open a case with a mail; say so where it names a case of somebody else."""
    case = receive_complaint(
        team=mail.team,
        incoming=_incoming(mail, parsed, _subject(parsed)),
        name=parsed.sender_name,
        acknowledge=acknowledge,
    )
    if cites:
        words = ANOTHER_CASE.format(reference=cites)
        add_note(case_id=case.pk, by=TheDesk(), words=words)
    return case.interactions.get(direction=Interaction.Direction.INBOUND)


def _incoming(mail: InboundMail, parsed: ParsedMail, subject: str) -> Incoming:
    return Incoming(
        channel=Interaction.Channel.EMAIL,
        text=parsed.text,
        subject=subject,
        quoted=parsed.quoted,
        sender=parsed.sender,
        message_id=parsed.message_id,
        at=mail.received_at,  # its own date is whatever its sender's clock said
        files=parsed.files,
    )


def _subject(parsed: ParsedMail) -> str:
    """Return what to call the case; empty where its first line will do."""
    subject = bare_subject(parsed.subject)
    if subject or parsed.text.strip():
        return subject
    return parsed.files[0].name if parsed.files else "A mail without words"
