"""What people hand in before it is checked: a plan as it was typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True)
class RemedyDraft:
    """One thing to give; an amount in major units where there is one."""

    kind: str
    amount: Decimal | None = None
    currency: str = ""


@dataclass(frozen=True)
class StepDraft:
    """One thing to do, and by which day; no day only where the customer does it."""

    words: str
    by_day: date | None
    who: str = "us"


@dataclass(frozen=True)
class PlanDraft:
    """A plan before it is offered."""

    words: str
    kind: str = "offer"
    steps: tuple[StepDraft, ...] = ()
    remedies: tuple[RemedyDraft, ...] = ()


@dataclass(frozen=True)
class CorrectionDraft:
    """What a reading should say: this value of this family holds, or does not."""

    what: str
    value: str
    holds: bool = True
