"""An outbound mail as it leaves, byte by byte."""

from __future__ import annotations

import mimetypes
from email.generator import BytesGenerator
from io import BytesIO

from django.core.mail import EmailMessage
from django.utils import timezone

from amends.cases.models import OutboundMail
from amends.mail.parsing.clean import one_line

# RFC 5322; Django encodes what is not ASCII and refuses line ends in any header.
_LONGEST = 900


def as_bytes(mail: OutboundMail) -> bytes:
    """Return the mail with its headers, ready for a server."""
    interaction = mail.interaction
    message = EmailMessage(
        subject=one_line(interaction.subject, _LONGEST),
        body=mail.text,
        from_email=_sender(mail),
        to=[one_line(mail.recipient, _LONGEST)],
        headers=_headers(mail),
    )
    for attachment in interaction.attachments.all():
        name = one_line(attachment.name, 255)
        kind = attachment.content_type or mimetypes.guess_type(name)[0]
        with attachment.file.open("rb") as file:
            message.attach(name, file.read(), kind or "application/octet-stream")
    content = BytesIO()
    BytesGenerator(content, mangle_from_=False).flatten(
        message.message(), linesep="\r\n"
    )
    return content.getvalue()


def _sender(mail: OutboundMail) -> str:
    name = one_line(mail.sender_name, 200).replace("\\", "").replace('"', "'")
    return f'"{name}" <{mail.sender}>' if name else mail.sender


def _headers(mail: OutboundMail) -> dict[str, str]:
    headers = {
        "Message-ID": mail.interaction.message_id,
        "Date": _date(mail),
        "In-Reply-To": mail.in_reply_to,
        "References": mail.references,
    }
    if mail.interaction.automatic:  # RFC 3834, and Exchange's way to say it
        headers["Auto-Submitted"] = "auto-replied"
        headers["X-Auto-Response-Suppress"] = "All"
    return {name: " ".join(value.split()) for name, value in headers.items() if value}


def _date(mail: OutboundMail) -> str:
    zone = mail.interaction.case.team.zone
    return f"{timezone.localtime(mail.written_at, zone):%a, %d %b %Y %H:%M:%S %z}"
