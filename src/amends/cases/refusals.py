"""Why the desk may decline to do something.

Refusal
├── NoSuchCase            also when it belongs to another team
├── LinkDoesNotWork       altered, or ended by us
├── LinkTooOld
├── NobodyToOwn
├── Incomplete            something needed is missing or makes no sense
├── CaseIsClosed
├── CaseIsOpen
├── SomethingNew          somebody wrote while this reply was being written
├── TakeABreath           a heated draft, held once
├── NotYetUnderstood      no plan before the customer confirmed the restatement
├── NothingToAnswer       the restatement or plan was replaced, or answered before
├── NotRead               ours, or not of this case: there is no reading to correct
├── NothingWasRead        not English, or no words: there is no reading to confirm
├── PlanStands            one plan at a time
├── PromisesStillOpen
├── PromiseHasEnded
├── TooFewMessages        nothing to learn from yet
├── TaughtMeanwhile       two taught the reader at once
└── NeverTaught

`message` is shown to the person at the desk, or to the customer, as it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from amends.cases.models import Interaction
    from amends.language.coach import Finding


class Refusal(Exception):
    """The desk will not do this; `message` says why."""

    message: str

    def __str__(self) -> str:
        return self.message


class NoSuchCase(Refusal):
    message = "There is no such case."


class LinkDoesNotWork(Refusal):
    message = (
        "This link does not work. Open the one in our latest mail to you, "
        "or answer that mail: it reaches the same person."
    )


class LinkTooOld(Refusal):
    message = "This link is too old to open your page."


class NobodyToOwn(Refusal):
    message = "Nobody in this team can own a case yet: add a member of staff first."


class Incomplete(Refusal):
    def __init__(self, message: str) -> None:
        self.message = message


class CaseIsClosed(Refusal):
    message = "This case is closed. Reopen it first."


class CaseIsOpen(Refusal):
    message = "This case is open already."


class SomethingNew(Refusal):
    def __init__(self, news: Sequence[Interaction]) -> None:
        self.news = news
        self.message = (
            "Somebody wrote on this case while you were writing. "
            "Read it below, then send yours, changed or as it is."
        )


class TakeABreath(Refusal):
    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = findings
        self.message = (
            "Held for a breath: an upset reader may hear this as heat. "
            "Look once more, then send it, changed or as it is."
        )


class NotYetUnderstood(Refusal):
    message = (
        "The customer has not confirmed yet that we understood the problem. "
        "Wait for that, or say why the plan cannot wait."
    )


class NothingToAnswer(Refusal):
    message = "This was answered or changed in the meantime. Here is how it stands now."


class NotRead(Refusal):
    message = "The desk did not read this message, so there is nothing to correct."


class NothingWasRead(Refusal):
    message = "Nothing was read in this message. Say first how it sounds."


class PlanStands(Refusal):
    message = "A plan stands already. Withdraw it before you offer another."


class PromisesStillOpen(Refusal):
    def __init__(self, count: int) -> None:
        self.count = count
        promises = "One promise" if count == 1 else f"{count} promises"
        self.message = (
            f"{promises} to this customer still stand open. "
            "Keep each, or drop it with a reason, before you close."
        )


class PromiseHasEnded(Refusal):
    message = "This promise was kept or dropped already."


class TooFewMessages(Refusal):
    def __init__(self, message: str) -> None:
        self.message = message


class TaughtMeanwhile(Refusal):
    message = (
        "Somebody else taught the reader, or took it back, while it was learning. "
        "Nothing was kept; run it again."
    )


class NeverTaught(Refusal):
    message = "The reader was never taught, so there is nothing to take back."
