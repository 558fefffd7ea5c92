"""The parts of a mail: which are its words, which came along as files."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message

from amends.cases.incoming import IncomingFile
from amends.mail.parsing.charsets import decode
from amends.mail.parsing.clean import clean, one_line
from amends.mail.parsing.flowed import unflow
from amends.mail.parsing.headers import Headers, decoded
from amends.mail.parsing.html import text_of_html

_DEEPEST = 30
_MOST_PARTS = 500


@dataclass
class Inside:
    """What a mail holds."""

    plain: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    files: list[IncomingFile] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its words: those written as text; else those of its HTML."""
        plain = "\n\n".join(filter(None, (part.strip() for part in self.plain)))
        return plain or "\n\n".join(filter(None, map(text_of_html, self.html))).strip()


def open_parts(message: Message) -> Inside:
    """Sort a mail's parts into words and files."""
    inside = Inside()
    for part in _leaves(message, depth=0):
        kind = part.get_content_type()
        if kind == "message/rfc822":
            inside.files.append(_passed_on(part))
        elif _is_file(part) or not kind.startswith("text/"):
            inside.files.append(_file(part))
        elif kind == "text/html":
            inside.html.append(clean(_text(part)))
        else:
            inside.plain.append(_plain(part))
        if len(inside.plain) + len(inside.html) + len(inside.files) >= _MOST_PARTS:
            break
    inside.files = [file for file in inside.files if file.content]
    return inside


def _leaves(message: Message, depth: int) -> Iterator[Message]:
    """Yield the parts that hold something; a mail inside the mail stays whole."""
    payload = message.get_payload()
    is_mail = message.get_content_type() == "message/rfc822"
    if is_mail or not isinstance(payload, list):
        yield message
    elif depth < _DEEPEST:
        for part in payload:
            if isinstance(part, Message):
                yield from _leaves(part, depth + 1)


def _is_file(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or bool(part.get_filename())


def _bytes(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _text(part: Message) -> str:
    return decode(_bytes(part), part.get_content_charset())


def _plain(part: Message) -> str:
    text = clean(_text(part))
    if str(part.get_param("format", "")).lower() == "flowed":
        delete_space = str(part.get_param("delsp", "")).lower() == "yes"
        return unflow(text, delete_space=delete_space)
    return text


def _file(part: Message) -> IncomingFile:
    kind = one_line(part.get_content_type(), 120)
    extension = mimetypes.guess_extension(kind) or ""
    name = _file_name(part.get_filename() or "") or f"file{extension}"
    return IncomingFile(name, kind, _bytes(part))


def _file_name(given: str) -> str:
    """Return a name without folders, as short as names are; it may be empty."""
    name = one_line(decoded(given), 1000).replace("\\", "/").rpartition("/")[2]
    stem, dot, suffix = name.rpartition(".")
    return f"{stem[:200]}{dot}{suffix[:20]}".strip(". ")


def _passed_on(part: Message) -> IncomingFile:
    """Return a mail inside a mail as a file that mail programs open."""
    payload = part.get_payload()
    inner = payload[0] if isinstance(payload, list) and payload else None
    if not isinstance(inner, Message):
        return IncomingFile("mail.eml", "message/rfc822", _bytes(part))
    try:
        content = inner.as_bytes()
    except (UnicodeError, ValueError, KeyError, TypeError, AttributeError):
        content = inner.as_string().encode("utf-8", "replace")
    subject = one_line(Headers(inner).text("subject").replace("/", " "), 80)
    return IncomingFile(f"{subject or 'mail'}.eml", "message/rfc822", content)
