"""The mail room: a listener for what comes in, a server that takes what goes out."""

from __future__ import annotations

import asyncio
import smtplib
from email import message_from_bytes, policy
from email.message import EmailMessage
from threading import Thread

import pytest
from aiosmtpd.smtp import SMTP

from amends.cases.models import OutboundMail
from amends.environment import MailServer
from amends.mail.actions.keep_mail import keep_mail
from amends.mail.filing import file_waiting
from amends.mail.inlet import Inlet
from amends.mail.models import InboundMail

HELP = "help@brighthome.example"
PRIYA = "Priya Raman <priya@raman.example>"


def letter(text="My kettle leaks and I am furious.", /, **headers) -> EmailMessage:
    """A mail from Priya, as her program would write it; None leaves a header out."""
    mail = EmailMessage(policy=policy.SMTP)
    usual = {
        "From": PRIYA,
        "To": HELP,
        "Subject": "Leaking kettle",
        "Message-ID": "<leak@raman.example>",
    }
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    for name, value in (usual | named).items():
        if value is not None:
            mail[name] = value
    if text is not None:
        mail.set_content(text)
    return mail


@pytest.fixture
def write():
    """How people write to us: see `letter`."""
    return letter


@pytest.fixture
def keep(customer_care, tom):
    """Let a mail reach us, as if the listener had taken it; return it as it waits."""

    def keep(mail, envelope_sender="priya@raman.example", team=customer_care):
        content = mail if isinstance(mail, bytes) else mail.as_bytes()
        return keep_mail(
            team=team,
            content=content,
            envelope_sender=envelope_sender,
            recipients=[team.address],
        )

    return keep


@pytest.fixture
def inlet(transactional_db, customer_care, tom):
    """The desk listens for mail, by SMTP and LMTP, on ports of its own."""
    inlet = Inlet("127.0.0.1", 0, lmtp_port=0)
    inlet.start()
    yield inlet
    inlet.stop()


@pytest.fixture
def deliver(inlet):
    """Send a mail to the desk as a mail server does."""

    def deliver(mail, to=HELP, sender="priya@raman.example"):
        content = mail if isinstance(mail, bytes) else mail.as_bytes()
        with smtplib.SMTP("127.0.0.1", inlet.port, timeout=20) as smtp:
            smtp.sendmail(sender, [to] if isinstance(to, str) else to, content)
        return InboundMail.objects.order_by("-pk").first()

    return deliver


class Sink:
    """A real mail server that takes everything, or answers what it is told to."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.envelopes: list[tuple[str, list[str]]] = []
        self.answer = "250 OK"
        self.answer_to_recipient = "250 OK"

    async def handle_RCPT(self, _server, _session, envelope, address, _options):  # noqa: N802
        if self.answer_to_recipient.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.answer_to_recipient

    async def handle_DATA(self, _server, _session, envelope):  # noqa: N802
        if self.answer.startswith("250"):
            content = envelope.original_content
            self.mails.append(message_from_bytes(content, policy=policy.default))
            self.envelopes.append((envelope.mail_from, envelope.rcpt_tos))
        return self.answer

    def start(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        opening = self._loop.create_server(
            lambda: SMTP(self, hostname="sink.example", loop=self._loop),
            "127.0.0.1",
            0,
        )
        self._server = asyncio.run_coroutine_threadsafe(opening, self._loop).result(5)
        self.port = self._server.sockets[0].getsockname()[1]

    def stop(self) -> None:
        async def close():
            self._server.close()
            here = asyncio.current_task()
            talks = [task for task in asyncio.all_tasks() if task is not here]
            for task in talks:
                task.cancel()
            await asyncio.gather(*talks, return_exceptions=True)

        asyncio.run_coroutine_threadsafe(close(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()


@pytest.fixture
def sink(settings):
    """The mail server that carries our mail on."""
    sink = Sink()
    sink.start()
    settings.MAIL_SERVER = MailServer("127.0.0.1", sink.port)
    yield sink
    sink.stop()


@pytest.fixture
def due(kettle_case) -> OutboundMail:
    """The acknowledgement to Priya, which waits to be sent."""
    return OutboundMail.objects.get(interaction__case=kettle_case)


@pytest.fixture
def in_tray(keep):
    """A mail without sender, which waits for Tom to say whose it is."""
    mail = keep(b"Subject: Leaking kettle\r\n\r\nIt leaks.")
    file_waiting()
    mail.refresh_from_db()
    return mail
