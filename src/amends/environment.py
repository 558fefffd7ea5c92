"""What the environment may say, read and checked before anything starts."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit


class WrongSetting(ValueError):
    """A setting has a value Amends cannot use; the text says which and what to do."""


@dataclass(frozen=True)
class MailServer:
    """Where outgoing mail is handed over (RFC 6409)."""

    host: str
    port: int
    user: str = ""
    password: str = ""
    starttls: bool = False
    tls: bool = False

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"  # never the password


@dataclass(frozen=True)
class Environment:
    """Every setting, with its type."""

    home: Path
    url: str
    hosts: tuple[str, ...]
    database: dict[str, object] | None
    secret_key: str | None
    mail_server: MailServer | None
    host: str
    port: int
    mail_port: int
    lmtp_port: int | None
    mail_host: str
    demo: bool


def read_environment(said: Mapping[str, str] = os.environ) -> Environment:
    """Return the settings in `said`; raise WrongSetting on one that cannot be used."""
    port = _port(said, "PORT", 8000)
    url = said.get("AMENDS_URL", f"http://localhost:{port}").rstrip("/")
    host = urlsplit(url).hostname
    if not host or urlsplit(url).scheme not in {"http", "https"}:
        message = f"AMENDS_URL is {url!r}; write it like https://desk.example.org."
        raise WrongSetting(message)
    hosts = tuple(filter(None, said.get("AMENDS_HOSTS", "").split(",")))
    return Environment(
        home=Path(said.get("AMENDS_HOME") or Path.home() / ".amends").absolute(),
        url=url,
        hosts=(host, "localhost", "127.0.0.1", "[::1]", *hosts),
        database=_database(said.get("DATABASE_URL", "")),
        secret_key=said.get("AMENDS_SECRET_KEY") or None,
        mail_server=_mail_server(said.get("SMTP_URL", "")),
        host=said.get("HOST", "127.0.0.1"),
        port=port,
        mail_port=_port(said, "MAIL_PORT", 2525),
        lmtp_port=_port(said, "LMTP_PORT", 0) or None,
        mail_host=said.get("MAIL_HOST", "127.0.0.1"),
        demo=said.get("AMENDS_DEMO") == "yes",
    )


def _port(said: Mapping[str, str], name: str, default: int) -> int:
    value = said.get(name, "")
    if not value:
        return default
    if not value.isdecimal() or not 0 <= int(value) <= 65535:
        message = f"{name} is {value!r}; it must be a number from 1 to 65535."
        raise WrongSetting(message)
    return int(value)


def _database(url: str) -> dict[str, object] | None:
    if not url:
        return None
    parts = urlsplit(url)
    if parts.scheme not in {"postgres", "postgresql"} or not parts.path.strip("/"):
        message = (
            "DATABASE_URL must look like postgresql://user:password@host:5432/name; "
            "leave it out to use SQLite."
        )
        raise WrongSetting(message)
    options = dict(pair.split("=", 1) for pair in parts.query.split("&") if "=" in pair)
    socket_folder = unquote(options.pop("host", ""))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or socket_folder,
        "PORT": str(parts.port or ""),
        # Requests run in threads of their own: a pool keeps connections across them.
        "OPTIONS": {"pool": {"timeout": 8}, **options},
    }


def _mail_server(url: str) -> MailServer | None:
    if not url:
        return None
    parts = urlsplit(url)
    kinds = {"smtp": (25, False, False), "smtp+starttls": (587, True, False)}
    kinds["smtps"] = (465, False, True)
    if parts.scheme not in kinds or not parts.hostname:
        message = (
            "SMTP_URL must look like "
            "smtp+starttls://user:password@mail.example.org:587 (or smtp://, smtps://)."
        )
        raise WrongSetting(message)
    port, starttls, tls = kinds[parts.scheme]
    return MailServer(
        host=parts.hostname,
        port=parts.port or port,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        starttls=starttls,
        tls=tls,
    )
