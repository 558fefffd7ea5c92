"""The order in which cases want somebody's attention.

A case's turn comes when its next promise is due, earlier where the customer is upset
or at risk. The result is one stored moment, so that any number of cases is in order
by an index (docs/decisions/0005-one-stored-order.md).
"""

from __future__ import annotations

from datetime import datetime, timedelta

from amends.cases.models import Case

HEAT_BRINGS_FORWARD = {
    "calm": timedelta(0),
    "frustrated": timedelta(hours=2),
    "angry": timedelta(hours=8),
    "furious": timedelta(hours=24),
}
AT_RISK = frozenset({"threat_of_harm", "safety_hazard", "vulnerable"})
RISK_BRINGS_FORWARD = timedelta(hours=24)


def turn_of(due_at: datetime, level: str, signals: list[str]) -> datetime:
    """Return the moment a case's turn comes."""
    forward = HEAT_BRINGS_FORWARD[level]
    if AT_RISK.intersection(signals):
        forward += RISK_BRINGS_FORWARD
    return due_at - forward


def place_in_queue(case: Case) -> None:
    """Work out the turn of a case again, after a promise or a reading changed."""
    open_promises = case.promises.filter(kept_at=None, dropped_at=None)
    due_at = open_promises.values_list("due_at", flat=True).first()
    case.turn_at = due_at and turn_of(due_at, case.level, _signals(case))
    case.save(update_fields=["turn_at"])


def _signals(case: Case) -> list[str]:
    told = case.interactions.filter(reading__isnull=False)
    lists = told.values_list("reading__signals", flat=True)
    return [signal for signals in lists for signal in signals]
