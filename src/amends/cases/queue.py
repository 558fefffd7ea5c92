"""The order in which cases want somebody's attention.

A case's turn comes when its next promise is due, brought forward by how upset the
customer is, by what they say may happen, and by how long they wait for an answer. The
result is one stored moment, so that any number of cases is in order by an index
(docs/decisions/0010-why-a-case-stands-where-it-does.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from amends.cases.models import Case
from amends.cases.standing import Standing, standings_of

AT_MOST = timedelta(hours=48)
FURY_BRINGS_FORWARD = timedelta(hours=24)
AT_RISK = frozenset({"threat_of_harm", "safety_hazard", "vulnerable"})
RISK_BRINGS_FORWARD = timedelta(hours=24)
SIGNALS_BRING_FORWARD = {
    "going_public": timedelta(hours=4),
    "legal_action": timedelta(hours=4),
    "regulator": timedelta(hours=4),
    "leaving": timedelta(hours=3),
    "broken_promise": timedelta(hours=3),
}
EACH_REPEAT_BRINGS_FORWARD = timedelta(hours=2)
MOST_REPEATS = 3
# An hour for every four between the first unanswered message and the promise.
WAITING_COUNTS = 4
WAITING_AT_MOST = timedelta(hours=12)


def turn_of(standing: Standing) -> datetime | None:
    """Return the moment a case's turn comes; None where nothing is promised.

    Nothing is counted from now: as the clock goes, moments come nearer by themselves.
    """
    promise = standing.next_promise
    if promise is None:
        return None
    forward = heat_forward(standing.heat) + signals_forward(standing.signals)
    return promise.due_at - min(forward + waiting_forward(standing), AT_MOST)


def heat_forward(heat: int) -> timedelta:
    """Return how much sooner for this heat: little below angry, a day for fury."""
    return FURY_BRINGS_FORWARD * (heat / 100) ** 2


def signals_forward(signals: Mapping[str, int]) -> timedelta:
    """Return how much sooner for these signals, each with how often it was shown."""
    return sum((forward_of(signal, signals[signal]) for signal in signals), timedelta())


def forward_of(signal: str, count: int = 1) -> timedelta:
    """Return how much sooner for one signal; asking again counts each time."""
    if signal == "repeat_contact":
        return EACH_REPEAT_BRINGS_FORWARD * min(count, MOST_REPEATS)
    if signal in AT_RISK:
        return RISK_BRINGS_FORWARD
    return SIGNALS_BRING_FORWARD.get(signal, timedelta())


def waiting_forward(standing: Standing) -> timedelta:
    """Return how much sooner for a message that waits long until its promise."""
    promise, since = standing.next_promise, standing.waits_since
    if promise is None or since is None:
        return timedelta()
    waits = max(promise.due_at - since, timedelta())
    return min(waits / WAITING_COUNTS, WAITING_AT_MOST)


def place_in_queue(case: Case) -> None:
    """Work out the turn of a case again, after something it goes by changed."""
    case.turn_at = turn_of(standings_of([case])[case.pk])
    case.save(update_fields=["turn_at"])
