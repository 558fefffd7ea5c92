"""Why the mail room may decline to do something.

Refusal
├── NoSuchMail      also when it was sent to another team
├── MailIsSettled   filed, or taken up by the desk in the meantime
└── NoAddress       a complaint needs an address to answer to
"""

from __future__ import annotations

from amends.cases.refusals import Refusal


class NoSuchMail(Refusal):
    message = "There is no such mail."


class MailIsSettled(Refusal):
    message = "This mail was dealt with in the meantime. Here is how it stands now."


class NoAddress(Refusal):
    def __init__(self, given: str) -> None:
        written = f"“{given}” is not a mail address" if given else "No address is given"
        self.message = (
            f"{written}. Write the customer's address, like priya@example.org, "
            "so that they can be answered."
        )
