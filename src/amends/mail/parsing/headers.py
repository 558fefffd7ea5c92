"""The head of a mail, read without trust."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.policy import Compat32
from email.utils import parseaddr, parsedate_to_datetime

from amends.mail.parsing.charsets import decode
from amends.mail.parsing.clean import one_line

# Nobody needs more, and some of Python's header code is quadratic.
LONGEST_HEADER = 16_000
_MOST_IDS = 50
_MESSAGE_ID = re.compile(r"<[^<>\s\x00-\x1f\x7f-\uffff]{3,250}>")
_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\\\"]{1,64}@[^\s@<>()\[\],;:\\\"]{1,189}")


class ShortHeaders(Compat32):
    """Python's most forgiving policy, which also cuts endless headers."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Return name and value of a header, cut to what is reasonable."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:LONGEST_HEADER]


class Headers:
    """The headers of a mail, decoded on demand; reading one never raises."""

    def __init__(self, message: Message) -> None:
        self._raw: dict[str, str] = {}
        for name, value in message.raw_items():
            self._raw.setdefault(name.lower(), str(value))

    def __contains__(self, name: str) -> bool:
        return name in self._raw

    def raw(self, name: str) -> str:
        """Return the first header of this name on one line, not yet decoded."""
        raw = self._raw.get(name, "").encode("utf-8", "surrogateescape")
        return one_line(decode(raw, None), LONGEST_HEADER)

    def text(self, name: str, longest: int = 998) -> str:
        """Return the first header of this name as people read it (RFC 2047)."""
        return one_line(decoded(self.raw(name)), longest)

    def word(self, name: str) -> str:
        """Return what stands before the first semicolon, in lower case."""
        return self.raw(name).partition(";")[0].strip().lower()

    def ids(self, name: str) -> tuple[str, ...]:
        """Return the Message-IDs in this header, the last fifty."""
        return tuple(_MESSAGE_ID.findall(self.raw(name))[-_MOST_IDS:])

    def address(self, name: str) -> tuple[str, str]:
        """Return display name and address; no address where none can be answered."""
        try:
            shown, address = parseaddr(self.raw(name))
        except (ValueError, IndexError, TypeError):
            return "", ""
        if not _ADDRESS.fullmatch(address):
            found = _ADDRESS.search(self.raw(name))
            address = found.group() if found else ""
        return one_line(decoded(shown), 200).strip("'\" "), address.lower()

    def date(self, name: str) -> datetime | None:
        """Return a moment, in UTC; None where it makes no sense."""
        try:
            moment = parsedate_to_datetime(self.raw(name))
            return (
                moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
            ).astimezone(UTC)
        except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
            return None


def decoded(raw: str) -> str:
    """Return a header's text with its encoded words decoded."""
    try:
        pieces = decode_header(raw)
    except (HeaderParseError, ValueError):
        return raw
    return "".join(
        piece if isinstance(piece, str) else decode(piece, charset)
        for piece, charset in pieces
    )
