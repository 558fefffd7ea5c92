"""Run the parts of a desk: pages, mail and worker, each alone or all together."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from threading import Event, Thread
from typing import TextIO

import uvicorn

from amends.cli.incoming import BadInput
from amends.environment import Environment
from amends.mail.inlet import Inlet
from amends.mail.worker import Worker

log = logging.getLogger("amends")


def run_desk(environment: Environment, says: Sequence[str], out: TextIO) -> None:
    """Run everything in this process until it is interrupted."""
    listening = _listen(environment)
    with mail_room(environment):
        mail = (
            f"Mail for it is taken on {environment.mail_host}:{environment.mail_port}"
        )
        out.write("\n".join([*says, mail, "Stop it with Ctrl-C.", ""]))
        out.flush()
        serve_pages(listening)


@contextmanager
def mail_room(environment: Environment, *, takes_mail: bool = True) -> Iterator[None]:
    """File and send mail while the block runs, and take it in where asked to."""
    worker, stop = Worker(), Event()
    with _inlet(environment, worker) if takes_mail else nullcontext():
        thread = Thread(target=worker.run, args=[stop], name="amends-worker")
        thread.start()
        try:
            yield
        finally:
            stop.set()
            worker.wake()
            thread.join(timeout=30)


@contextmanager
def _inlet(environment: Environment, worker: Worker) -> Iterator[None]:
    inlet = Inlet(
        environment.mail_host,
        environment.mail_port,
        lmtp_port=environment.lmtp_port,
        wake=worker.wake,
    )
    try:
        inlet.start()
    except OSError as trouble:
        raise BadInput(str(trouble)) from trouble
    try:
        yield
    finally:
        inlet.stop()


def serve_pages(listening: socket.socket) -> None:
    """Answer requests on a socket until the process is told to stop."""
    config = uvicorn.Config(
        "amends.config.asgi:application",
        log_level="warning",
        access_log=False,
        lifespan="off",
        proxy_headers=True,
        server_header=False,
    )
    uvicorn.Server(config).run(sockets=[listening])


def _listen(environment: Environment) -> socket.socket:
    family = socket.AF_INET6 if ":" in environment.host else socket.AF_INET
    listening = socket.socket(family)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((environment.host, environment.port))
    except OSError as trouble:
        listening.close()
        raise BadInput(_taken(environment.port)) from trouble
    return listening


def run_pages(environment: Environment) -> None:
    """Serve the pages alone."""
    serve_pages(_listen(environment))


def _taken(port: int) -> str:
    return (
        f"Port {port} is taken, or not ours to open. Stop what uses it, "
        f"or choose another: PORT={port + 1}."
    )
