"""What a desk needs, looked at one by one."""

from __future__ import annotations

import os
import smtplib
import socket
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.utils import Error as DatabaseError

from amends.environment import Environment
from amends.people.models import Staff, Team


@dataclass(frozen=True)
class Found:
    """One thing looked at: "ok", "note" or "missing", and how to mend it."""

    mark: str
    what: str
    mend: str = ""


def check_desk(environment: Environment) -> list[Found]:
    """Look at everything the desk needs."""
    database = _database()
    people = _people() if database.mark == "ok" else []
    return [
        _home(environment),
        database,
        *people,
        _address(environment),
        _mail_in(environment),
        _mail_out(environment),
    ]


def _home(environment: Environment) -> Found:
    home = environment.home
    if os.access(home if home.exists() else home.parent, os.W_OK):
        return Found("ok", f"The home folder {environment.home} can be written.")
    mend = "Make it, or choose another: AMENDS_HOME=/path/to/a/folder."
    return Found("missing", f"{environment.home} cannot be written.", mend)


def _database() -> Found:
    place = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite" and not Path(place).exists():
        mend = "`amends serve` opens a desk in this home."
        return Found("missing", "There is no desk here yet.", mend)
    try:
        executor = MigrationExecutor(connection)
        plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as trouble:
        first_line = str(trouble).strip().splitlines()[0]
        return Found("missing", f"No database: {first_line}.", "Check DATABASE_URL.")
    if plan:
        mend = "`amends serve` or `amends worker` brings them up to date."
        return Found("missing", "The tables are not of this version.", mend)
    return Found("ok", f"The database ({connection.vendor}) is up to date.")


def _people() -> list[Found]:
    if not Staff.objects.filter(is_active=True).exists():
        mend = "Open the desk in a browser: it asks for its first administrator."
        return [Found("missing", "Nobody works here yet.", mend)]
    closed = [team for team in Team.objects.all() if not team.openings.exists()]
    if closed:
        names = ", ".join(team.name for team in closed)
        mend = "Without hours no promise can be made for them."
        return [Found("missing", f"No working hours: {names}.", mend)]
    return [Found("ok", "There are staff and teams, with working hours.")]


def _address(environment: Environment) -> Found:
    where = urlsplit(environment.url)
    if where.hostname in {"localhost", "127.0.0.1"}:
        mend = "Customers cannot open links to it. Set AMENDS_URL=https://your.desk."
        return Found("note", f"The desk's address is {environment.url}.", mend)
    return Found("ok", f"The desk's address is {environment.url}.")


def _mail_in(environment: Environment) -> Found:
    place = f"{environment.mail_host}:{environment.mail_port}"
    try:
        socket.create_connection(
            (environment.mail_host, environment.mail_port), timeout=3
        ).close()
    except OSError:
        mend = "`amends serve` or `amends worker` listens there while it runs."
        return Found("note", f"Nobody takes mail on {place} now.", mend)
    return Found("ok", f"Mail is taken on {place}.")


def _mail_out(environment: Environment) -> Found:
    server = environment.mail_server
    if server is None:
        mend = "Set SMTP_URL=smtp+starttls://user:password@mail.example.org:587."
        return Found("note", "Mail cannot leave: it waits in the post room.", mend)
    kind = smtplib.SMTP_SSL if server.tls else smtplib.SMTP
    try:
        with kind(server.host, server.port, timeout=5) as connected:
            connected.noop()
    except OSError as trouble:
        mend = "Check SMTP_URL, and that this machine may reach it."
        return Found("missing", f"No mail server at {server}: {trouble}.", mend)
    return Found("ok", f"Mail leaves through {server}.")
