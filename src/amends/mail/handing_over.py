"""Hand a mail to the mail server that carries it on (RFC 6409)."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from amends.environment import MailServer
from amends.mail.parsing.clean import one_line

_PATIENCE = 30  # seconds, for each step of the conversation


@dataclass
class NotTaken(Exception):
    """The server did not take the mail over; `trouble` says why, as a sentence."""

    trouble: str
    for_good: bool = False


def hand_over(server: MailServer, content: bytes, sender: str, recipient: str) -> None:
    """Give one mail to the server. Raises NotTaken."""
    with _troubles_in_words(server), _connected(server) as smtp:
        smtp.sendmail(sender, [recipient], content, _options(smtp, content, recipient))


def _options(smtp: smtplib.SMTP, content: bytes, recipient: str) -> list[str]:
    options = []
    if smtp.has_extn("8bitmime") and not content.isascii():
        options.append("BODY=8BITMIME")
    if smtp.has_extn("smtputf8") and not recipient.isascii():
        options.append("SMTPUTF8")
    return options


@contextmanager
def _connected(server: MailServer) -> Iterator[smtplib.SMTP]:
    context = ssl.create_default_context()
    smtp: smtplib.SMTP
    if server.tls:
        smtp = smtplib.SMTP_SSL(
            server.host, server.port, timeout=_PATIENCE, context=context
        )
    else:
        smtp = smtplib.SMTP(server.host, server.port, timeout=_PATIENCE)
    with _closing(smtp):
        smtp.ehlo_or_helo_if_needed()
        if server.starttls:
            smtp.starttls(context=context)
            smtp.ehlo()
        if server.user:
            smtp.login(server.user, server.password)
        yield smtp


@contextmanager
def _closing(smtp: smtplib.SMTP) -> Iterator[None]:
    """Say goodbye; whether it is heard changes nothing for a mail that was taken."""
    try:
        yield
    finally:
        try:
            smtp.quit()
        except (OSError, smtplib.SMTPException):
            smtp.close()


@contextmanager
def _troubles_in_words(server: MailServer) -> Iterator[None]:
    where = f"{server.host}:{server.port}"
    try:
        yield
    except smtplib.SMTPAuthenticationError as refused:
        # Its answer may repeat what we sent, so it is not shown.
        message = f"The mail server {where} did not accept the sign-in in SMTP_URL."
        raise NotTaken(message) from refused
    except smtplib.SMTPRecipientsRefused as refused:
        code, answer = next(iter(refused.recipients.values()))
        raise _answered(code, answer) from refused
    except (smtplib.SMTPSenderRefused, smtplib.SMTPDataError) as refused:
        raise _answered(refused.smtp_code, refused.smtp_error) from refused
    except smtplib.SMTPNotSupportedError as lacking:
        message = f"The mail server {where} cannot do what SMTP_URL asks of it."
        raise NotTaken(message) from lacking
    except UnicodeError as strange:
        message = "This address cannot be written to from here."
        raise NotTaken(message, for_good=True) from strange
    except ssl.SSLError as insecure:
        message = f"No safe connection to the mail server {where} could be made."
        raise NotTaken(message) from insecure
    except (OSError, smtplib.SMTPException) as silent:
        message = f"The mail server {where} did not answer as a mail server does."
        raise NotTaken(message) from silent


def _answered(code: int, answer: bytes | str) -> NotTaken:
    said = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    for_good = 500 <= code < 600
    how = "refused it" if for_good else "does not take it now"
    return NotTaken(f"The mail server {how}: {code} {one_line(said, 200)}", for_good)
