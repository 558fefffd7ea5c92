"""What the mail listener says and does in a conversation with a mail server."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope, Session
from django.db import connection, connections

from amends.mail.actions.keep_mail import keep_mail
from amends.mail.addresses import team_at
from amends.mail.faults import place_of

# A file of 25 MB is a third longer on its way; a long letter goes with it.
BIGGEST = 35 * 1024 * 1024
MOST_RECIPIENTS = 100
OK = "250 OK"
KEPT = "250 Thank you, we have it"
NOBODY = "550 5.1.1 Nobody reads this address here"
TOO_MANY = "452 4.5.3 Too many recipients at once"
LATER = "451 4.3.0 We cannot keep mail right now, please try again later"
TOO_BIG = "552 5.3.4 This mail is too big: 25 MB of files is the most we take"
log = logging.getLogger(__name__)


class Reception:
    """Takes mail for our teams. It says yes only after the mail is committed."""

    def __init__(self, threads: Executor, wake: Callable[[], None]) -> None:
        self._threads = threads
        self._wake = wake

    async def handle_MAIL(  # aiosmtpd finds it by this name  # noqa: N802
        self,
        _server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        """Take a sender; reports of mail servers have none."""
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return OK

    async def handle_RCPT(  # noqa: N802
        self,
        _server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        """Take a recipient who is one of our teams."""
        if len(envelope.rcpt_tos) >= MOST_RECIPIENTS:
            return TOO_MANY
        if answer := await self._in_thread(_receive_at, address):
            return answer
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return OK

    async def handle_DATA(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        """Keep a mail and say so; say "later" where the database does not take it."""
        answer = await self._in_thread(_keep, envelope)
        if answer == KEPT:
            self._wake()
        return answer

    async def handle_exception(self, error: Exception) -> str:
        """Ask for another try: no mail is refused for a fault of ours."""
        log.error("mail listener: %s", place_of(error))
        return LATER

    async def _in_thread(self, work: Callable[[Any], str], subject: object) -> str:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, _guarded, work, subject)


class Talk(SMTP):
    """SMTP that forgives long lines and says what is wrong in sentences."""

    line_length_limit = 1024 * 1024

    async def push(self, status: str | bytes) -> None:
        """Send an answer, in our own words where the library has only its own."""
        await super().push(_answer(status))


class LocalTalk(LMTP):
    """LMTP: as SMTP, but each recipient gets an answer after the data (RFC 2033)."""

    line_length_limit = Talk.line_length_limit
    _answers = 1

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
        """Take the data, then answer once for each recipient."""
        recipients = self.envelope.rcpt_tos if self.envelope else []
        self._answers = max(len(recipients), 1)
        try:
            await super().smtp_DATA(arg)
        finally:
            self._answers = 1

    async def push(self, status: str | bytes) -> None:
        """Send an answer; after the data, as often as there are recipients."""
        answer = _answer(status)
        goes_on = answer.startswith(("354", "503", "501"))
        for _ in range(1 if goes_on else self._answers):
            await super().push(answer)


def _answer(status: str | bytes) -> str:
    said = status if isinstance(status, str) else status.decode("ascii", "replace")
    return TOO_BIG if said.startswith("552") else said


def _guarded(work: Callable[[Any], str], subject: object) -> str:
    """Do the work in this thread with a connection of its own, closed at the end."""
    try:
        return work(subject)
    except Exception as fault:  # the sender keeps the mail and tries again  # noqa: BLE001
        log.error("mail listener: %s", place_of(fault))
        return LATER
    finally:
        connections.close_all()


def _receive_at(address: str) -> str:
    return "" if team_at(address) else NOBODY


def _keep(envelope: Envelope) -> str:
    teams = filter(None, map(team_at, envelope.rcpt_tos))
    team = next(teams, None)
    if team is None:  # the team's address changed in this very second
        return NOBODY
    _promise_to_disk()
    sender = envelope.mail_from or ""
    keep_mail(
        team=team,
        content=envelope.original_content or b"",
        envelope_sender="" if sender == "<>" else sender,
        recipients=envelope.rcpt_tos,
    )
    return KEPT


def _promise_to_disk() -> None:
    """Make SQLite wait for the disk: what we said yes to survives a power cut."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA synchronous=FULL")
