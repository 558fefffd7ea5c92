"""Signs that a machine wrote a mail (RFC 3834, and habits older than it)."""

from __future__ import annotations

from amends.mail.parsing.headers import Headers

_PRECEDENCE = frozenset({"bulk", "junk", "list", "auto_reply"})
_POSTMASTERS = frozenset({"mailer-daemon", "postmaster"})
_ROBOTS = ("noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "bounce")
_VACATION = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-vacation")


def sign_of_a_machine(headers: Headers) -> str:
    """Return what shows that a machine wrote this; empty: a person did."""
    submitted = headers.word("auto-submitted")
    if submitted and submitted != "no":
        return f"it says “Auto-Submitted: {submitted[:40]}”"
    precedence = headers.word("precedence")
    if precedence in _PRECEDENCE:
        return f"it says “Precedence: {precedence}”"
    if is_bounce(headers):
        return "it is a delivery report"
    if any(name in headers for name in _VACATION):
        return "it says that it is an automatic reply"
    return ""


def is_bounce(headers: Headers) -> bool:
    """Whether it reports what became of a mail (RFC 3464, and mailers' habits)."""
    local = headers.raw("from").lower().partition("@")[0].rpartition("<")[2].strip()
    return (
        headers.word("content-type") == "multipart/report"
        or "x-failed-recipients" in headers
        or local in _POSTMASTERS
    )


def asks_for_silence(headers: Headers, sender: str) -> bool:
    """Whether an automatic answer is not wanted, though a person may have written."""
    return (
        "x-auto-response-suppress" in headers
        or any(name in headers for name in ("list-id", "list-unsubscribe"))
        or sender.partition("@")[0].startswith(_ROBOTS)
    )
