"""What arrives from a customer, whatever brought it, and how it is written down."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from django.core.files.base import ContentFile
from django.utils import timezone

from amends.cases.models import Attachment, Case, Interaction
from amends.people.models import Customer


@dataclass(frozen=True)
class IncomingFile:
    """A file that came along."""

    name: str
    content_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Incoming:
    """A customer's words, by mail, form or phone."""

    channel: Interaction.Channel
    text: str
    subject: str = ""
    quoted: str = ""
    sender: str = ""
    message_id: str = ""
    at: datetime | None = None
    files: tuple[IncomingFile, ...] = ()


def write_down(case: Case, incoming: Incoming) -> Interaction:
    """Put a customer's words on their case, files and all."""
    interaction = case.interactions.create(
        direction=Interaction.Direction.INBOUND,
        channel=incoming.channel,
        sender=incoming.sender,
        message_id=incoming.message_id,
        subject=incoming.subject[:998],
        text=incoming.text,
        quoted=incoming.quoted,
        at=incoming.at or timezone.now(),
    )
    for file in incoming.files:
        Attachment.objects.create(
            interaction=interaction,
            name=file.name[:255],
            content_type=file.content_type[:120],
            size=len(file.content),
            file=ContentFile(file.content, name=file.name),
        )
    return interaction


def customer_at(email: str, name: str) -> Customer:
    """Return the customer with this address, new where we never heard from it."""
    email = email.lower()
    known = Customer.objects.filter(addresses__email=email).first()
    if known is None:
        known = Customer.objects.create(name=name[:200])
        known.addresses.create(email=email)
    elif name and not known.name:
        known.name = name[:200]
        known.save(update_fields=["name"])
    return known
