from __future__ import annotations

import re
from dataclasses import replace
from email import message_from_bytes
from email.message import Message
from email.parser import BytesHeaderParser

from amends.cases.reference import ALPHABET
from amends.language.quotes import split_reply
from amends.mail.parsing.headers import Headers, ShortHeaders
from amends.mail.parsing.machines import (
    asks_for_silence,
    is_bounce,
    sign_of_a_machine,
)
from amends.mail.parsing.parsed import ParsedMail
from amends.mail.parsing.parts import open_parts
from amends.mail.parsing.subjects import is_reply_subject

_POLICY = ShortHeaders()
# The shape posting.py gives our Message-IDs.
_OURS = re.compile(
    rb"<am-[" + ALPHABET.encode() + rb"]{5,8}\.[0-9a-f]{32}@[^<>\s]{1,190}>",
    re.IGNORECASE,
)
_WHERE_REPORTS_CITE = 200_000
BROKEN = "Its parts are broken, so what it says could not be read."


def parse_mail(raw: bytes) -> ParsedMail:
    """Return what a mail says; `broken` tells why where that could not be read."""
    try:
        return _with_inside(message_from_bytes(raw, policy=_POLICY), raw)
    except Exception:  # strangers' bytes in four libraries: keep going  # noqa: BLE001
        return replace(_head_only(raw), broken=BROKEN)


def _with_inside(message: Message, raw: bytes) -> ParsedMail:
    inside = open_parts(message)
    head = _head(Headers(message), raw)
    is_reply = bool(head.answers) or is_reply_subject(head.subject)
    text, quoted = split_reply(inside.text, is_reply=is_reply)
    return replace(head, text=text, quoted=quoted, files=tuple(inside.files))


def _head_only(raw: bytes) -> ParsedMail:
    try:
        message = BytesHeaderParser(policy=_POLICY).parsebytes(raw[:100_000])
        return _head(Headers(message), raw)
    except Exception:  # as above  # noqa: BLE001
        return ParsedMail()


def _head(headers: Headers, raw: bytes) -> ParsedMail:
    name, sender = headers.address("from")
    cited = _OURS.findall(raw[:_WHERE_REPORTS_CITE])
    return ParsedMail(
        sender=sender,
        sender_name="" if name.lower() == sender else name,
        subject=headers.text("subject"),
        message_id=next(iter(headers.ids("message-id")), ""),
        in_reply_to=next(iter(headers.ids("in-reply-to")), ""),
        references=headers.ids("references"),
        cites=tuple(dict.fromkeys(each.decode("ascii", "replace") for each in cited)),
        date=headers.date("date"),
        machine=sign_of_a_machine(headers),
        asks_for_silence=asks_for_silence(headers, sender),
        is_bounce=is_bounce(headers),
    )
