"""`amends worker`: receive, file and send mail, and watch the promises."""

from __future__ import annotations

import argparse
import signal
import sys
from threading import Event

from amends.cli.desk import bring_up_to_date, load_desk


def main(arguments: list[str]) -> int:
    """Work until told to stop; several may run side by side."""
    parser = argparse.ArgumentParser(
        prog="amends worker",
        description="Receive, file and send mail, and watch the promises. "
        "Several may run side by side; on one machine only one can take mail.",
    )
    parser.add_argument(
        "--no-inlet", action="store_true", help="file and send, but take no mail"
    )
    asked = parser.parse_args(arguments)
    environment = load_desk()
    bring_up_to_date()

    from amends.cli.running import mail_room  # Django is loaded now

    stop = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    with mail_room(environment, takes_mail=not asked.no_inlet):
        port = environment.mail_port
        does = "Filing and sending." if asked.no_inlet else f"Mail is taken on {port}."
        sys.stdout.write(f"{does}\n")
        sys.stdout.flush()
        stop.wait()
    return 0
