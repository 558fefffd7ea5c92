from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.cases.incoming import IncomingFile


@dataclass(frozen=True)
class ParsedMail:
    """A mail as people understand it. Every text in it can be stored and shown."""

    sender: str = ""  # lower case; empty where no address could be read
    sender_name: str = ""
    subject: str = ""
    text: str = ""  # the new words only
    quoted: str = ""  # earlier mails and the signature
    message_id: str = ""  # with angle brackets, like the next two
    in_reply_to: str = ""
    references: tuple[str, ...] = ()  # oldest first
    cites: tuple[str, ...] = ()  # Message-IDs of the desk found anywhere inside
    date: datetime | None = None
    files: tuple[IncomingFile, ...] = ()
    machine: str = ""  # what shows that a machine wrote it; empty: a person did
    asks_for_silence: bool = False  # wants no automatic answer
    is_bounce: bool = False  # reports that a mail did not arrive
    broken: str = ""  # why its inside could not be read, as a sentence

    @property
    def is_automatic(self) -> bool:
        """Whether a machine wrote it."""
        return bool(self.machine)

    @property
    def answers(self) -> tuple[str, ...]:
        """Message-IDs it may answer, the likeliest first."""
        latest_first = (self.in_reply_to, *reversed(self.references))
        return tuple(dict.fromkeys(filter(None, latest_first)))
