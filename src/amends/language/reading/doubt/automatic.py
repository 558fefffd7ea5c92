"""Was a message sent by a machine? Customers tell of such mails too; theirs are not."""

from __future__ import annotations

import re

# A subject line, so it ends there or goes on after a colon.
SUBJECT = re.compile(
    r"\W*(?:(?:(?:automatic|auto(?:mated)?)[- ]?(?:reply|response)|out of (?:the )?office"
    r"|undeliverable|undelivered mail|delivery failure|mail delivery failed"
    r"|returned mail)(?: reply| message| notification)?(?:\s*[:\n(\[]|\W*\Z)"
    r"|delivery status notification|mail delivery (?:subsystem|system)"
    r"|(?:mail )?delivery (?:has failed|failed) to (?:these|the following))"
)
SENTENCE = r"(?:\A|[.!?\n])\W{0,3}(?<!['\"])"
SAYS_AUTOMATIC = re.compile(
    rf"{SENTENCE}(?:this is an auto(?:matic(?:ally)?|mated)(?:[ -]generated)? (?:message"
    r"|reply|response|e-?mail|notification)|(?:please )?(?:do not|don't) reply to this"
    r" (?:automated )?(?:e-?mail|message)|(?:your|the|this) (?:e-?mail|message)"
    r" (?:could not|couldn't|cannot|can't) be delivered to)"
)
SAYS_AWAY = re.compile(
    r"\bi(?: am|'m)(?: currently| now)? (?:out of (?:the )?office|away|on (?:\w+ )?(?:leave"
    r"|holiday|vacation))\b"
)
ANSWERS = re.compile(
    r"(?:limited|no|little) access to|will (?:reply|respond|answer|get back)"
    r"|(?:when|once) i (?:return|am back)|on my return|in my absence"
    r"|urgent (?:matters|queries|enquiries|requests|issues)"
    r"|thank(?:s| you) for your (?:e-?mail|message)"
)
# Without one of these no text says so; looking for them first is quicker.
HINTS = (
    "an auto",
    "office",
    "leave",
    "holiday",
    "vacation",
    "reply to this",
    "away",
    "be deliv",
)


def is_automatic(text: str) -> bool:
    """Say whether a plain text is an absence note, a bounce or the like."""
    if SUBJECT.match(text):
        return True
    if not any(hint in text for hint in HINTS):
        return False
    if SAYS_AUTOMATIC.search(text):
        return True
    return bool(SAYS_AWAY.search(text) and ANSWERS.search(text))
