"""A real desk in a process of its own, and a real mail server that its mail reaches."""

from __future__ import annotations

import os
import random
import re
import signal
import smtplib
import socket
import subprocess
import sys
import time
import urllib.request
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
from aiosmtpd.controller import Controller

AMENDS = Path(sys.executable).with_name("amends")
PATIENCE = 60  # seconds: two cores, and other tests beside


class Sink:
    """A mail server that keeps what it is given."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []

    async def handle_DATA(  # noqa: N802  # aiosmtpd finds it by this name
        self, _server: Any, _session: Any, envelope: Any
    ) -> str:
        mail = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        self.mails.append(mail)
        return "250 Kept"

    def wait_for(self, wanted: Callable[[EmailMessage], bool]) -> EmailMessage:
        """Return the first mail that is wanted, as soon as it is there."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            for mail in self.mails:
                if wanted(mail):
                    return mail
            time.sleep(0.1)
        seen = [mail["Subject"] for mail in self.mails]
        message = f"no such mail came; these did: {seen}"
        raise AssertionError(message)


class Desk:
    """Where a running desk is, and how to send it mail."""

    def __init__(self, port: int, mail_port: int, sink: Sink) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self.mail_port = mail_port
        self.sink = sink

    def deliver(self, mail: EmailMessage) -> None:
        """Hand a mail over by SMTP, as a mail server would."""
        with smtplib.SMTP("127.0.0.1", self.mail_port, timeout=PATIENCE) as server:
            server.send_message(mail)


@contextmanager
def running(command: str, home: Path) -> Iterator[Desk]:
    """Run `amends serve` or `amends demo` until the block ends."""
    sink, port, mail_port = Sink(), free_port(), free_port()
    server = Controller(sink, hostname="127.0.0.1", port=free_port())
    server.start()
    keep = {k: v for k, v in os.environ.items() if not k.startswith("DJANGO_")}
    says = home.with_suffix(".log")
    with _database() as database, says.open("wb") as log:
        desk = subprocess.Popen(
            [AMENDS, command],
            env=keep
            | {
                "AMENDS_HOME": str(home),
                "AMENDS_URL": f"http://127.0.0.1:{port}",
                "DATABASE_URL": database,
                "PORT": str(port),
                "MAIL_PORT": str(mail_port),
                "SMTP_URL": f"smtp://127.0.0.1:{server.port}",
            },
            stdout=subprocess.DEVNULL,
            stderr=log,
        )
        try:
            _wait_until_open(port, desk, says)
            yield Desk(port, mail_port, sink)
        finally:
            desk.send_signal(signal.SIGTERM)
            desk.wait(PATIENCE)
            server.stop()


def free_port() -> int:
    """Return a port that nobody has, below those that browsers call from."""
    while True:
        port = random.randint(20_000, 30_000)
        with socket.socket() as taken, suppress(OSError):
            taken.bind(("127.0.0.1", port))
            return port


@contextmanager
def _database() -> Iterator[str]:
    """Give the desk a database of its own where the tests run on PostgreSQL."""
    address = os.environ.get("DATABASE_URL", "")
    if not address:
        yield ""
        return
    name = f"browser_{uuid.uuid4().hex}"
    with psycopg.connect(address, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
        try:
            path = urlsplit(address).path
            yield re.sub(f"{re.escape(path)}(?=\\?|$)", f"/{name}", address, count=1)
        finally:
            server.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _wait_until_open(port: int, desk: subprocess.Popen[bytes], says: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        assert desk.poll() is None, f"the desk stopped: {says.read_text()}"
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/health/", timeout=5)
        except OSError:
            time.sleep(0.2)
        else:
            return
    message = f"the desk did not open: {says.read_text()}"
    raise AssertionError(message)
