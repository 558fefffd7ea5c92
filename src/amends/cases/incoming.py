"""What arrives from a customer, whatever brought it, and how it is written down."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction
from django.utils import timezone

from amends.cases.actors import Actor
from amends.cases.models import Attachment, Case, Interaction
from amends.cases.refusals import Incomplete
from amends.cases.wording import cleaned
from amends.people.models import Customer, Staff

# What is neither of these goes into no header of ours, and to no server.
_ADDRESS = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+")
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,996}>")


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
        sender=incoming.sender.lower(),
        message_id=_message_id(incoming),
        subject=cleaned(incoming.subject)[:998],
        text=cleaned(incoming.text),
        quoted=cleaned(incoming.quoted),
        at=incoming.at or timezone.now(),
    )
    for file in incoming.files:
        name = cleaned(file.name)[-255:] or "file without a name"
        Attachment.objects.create(
            interaction=interaction,
            name=name,
            content_type=cleaned(file.content_type)[:120],
            size=len(file.content),
            file=ContentFile(file.content, name=name),
        )
    return interaction


def told_by(by: Actor) -> Interaction.Channel:
    """Return how words reached us: on the customer's page, or told to one of us."""
    staff = isinstance(by, Staff)
    return Interaction.Channel.CALL if staff else Interaction.Channel.WEB


def _message_id(incoming: Incoming) -> str:
    """Return its Message-ID where it is one: nothing is threaded to another."""
    return incoming.message_id if _MESSAGE_ID.fullmatch(incoming.message_id) else ""


def customer_at(email: str, name: str) -> Customer:
    """Return the customer with this address, new where we never heard from it."""
    email, name = email.lower(), " ".join(cleaned(name).split())[:200]
    if not _ADDRESS.fullmatch(email) or len(email) > 254:
        message = "Without a mail address to write to, nobody could be answered."
        raise Incomplete(message)
    known = Customer.objects.filter(addresses__email=email).first()
    known = known or _new_customer(email, name)
    if name and not known.name:
        known.name = name
        known.save(update_fields=["name"])
    return known


def _new_customer(email: str, name: str) -> Customer:
    try:
        with transaction.atomic():
            new = Customer.objects.create(name=name)
            new.addresses.create(email=email)
            return new
    except IntegrityError:  # another mail of theirs came in while we looked
        return Customer.objects.get(addresses__email=email)
