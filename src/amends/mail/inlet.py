"""The mail listener: SMTP, and LMTP for a mail server that hands over."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Thread
from urllib.parse import urlsplit

from aiosmtpd.smtp import SMTP
from django.conf import settings

from amends.mail.reception import BIGGEST, LocalTalk, Reception, Talk

_READY_WITHIN = 10  # seconds
_WHY = {
    errno.EADDRINUSE: "the port is in use",
    errno.EACCES: "the port is not ours to open",
    errno.EADDRNOTAVAIL: "this machine has no such address",
}


class CannotListen(OSError):
    """A port cannot be opened; the text says which, why, and what to do."""


class Inlet:
    """Listens for mail in a thread of its own, from start() to stop().

    Port 0 takes any free port; `port` and `lmtp_port` tell which after start().
    """

    def __init__(
        self,
        host: str,
        port: int,
        lmtp_port: int | None = None,
        wake: Callable[[], None] = lambda: None,
    ) -> None:
        self.host = host
        self.port = port
        self.lmtp_port = lmtp_port
        self._wake = wake
        self._servers: list[asyncio.Server] = []

    def start(self) -> None:
        """Open the ports and listen. Raises CannotListen."""
        self._loop = asyncio.new_event_loop()
        self._storing = ThreadPoolExecutor(4, thread_name_prefix="amends-inlet")
        self._thread = Thread(
            target=self._loop.run_forever, name="amends-inlet", daemon=True
        )
        self._thread.start()
        try:
            self.port = self._open(Talk, self.port)
            if self.lmtp_port is not None:
                self.lmtp_port = self._open(LocalTalk, self.lmtp_port)
        except CannotListen:
            self.stop()
            raise

    def stop(self) -> None:
        """Close the ports and let what is being stored be stored."""
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(30)
        self._storing.shutdown(wait=True)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_READY_WITHIN)
        self._loop.close()

    def _open(self, kind: type[SMTP], port: int) -> int:
        listening = asyncio.run_coroutine_threadsafe(
            self._listen(kind, port), self._loop
        )
        try:
            server = listening.result(_READY_WITHIN)
        except OSError as trouble:
            raise CannotListen(_in_words(self.host, port, trouble)) from trouble
        self._servers.append(server)
        return int(server.sockets[0].getsockname()[1])

    async def _listen(self, kind: type[SMTP], port: int) -> asyncio.Server:
        reception = Reception(self._storing, self._wake)
        name = urlsplit(settings.BASE_URL).hostname or "localhost"

        def talk() -> SMTP:
            return kind(
                reception,
                data_size_limit=BIGGEST,
                enable_SMTPUTF8=True,
                hostname=name,
                ident="Amends",
                loop=self._loop,
            )

        return await self._loop.create_server(talk, self.host, port)

    async def _close(self) -> None:
        for server in self._servers:
            server.close()
        self._servers.clear()
        here = asyncio.current_task()
        talks = [task for task in asyncio.all_tasks() if task is not here]
        for task in talks:
            task.cancel()
        await asyncio.gather(*talks, return_exceptions=True)


def _in_words(host: str, port: int, trouble: OSError) -> str:
    why = _WHY.get(trouble.errno or 0, trouble.strerror or str(trouble))
    return (
        f"Mail cannot be taken on {host}:{port}: {why}. "
        "Stop what uses this port, or choose another with MAIL_PORT or LMTP_PORT."
    )
