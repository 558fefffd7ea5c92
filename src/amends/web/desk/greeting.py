"""What the desk says first: who is waiting, and who comes first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from amends.cases.queries.desk import Row
from amends.people.models import Staff

NUMBERS = [
    "No",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
]

ANSWERS = frozenset({"acknowledge", "reply", "call", "offer"})


@dataclass(frozen=True)
class Greeting:
    """A heading and the sentence under it."""

    title: str
    sentence: str


def greeting(staff: Staff, rows: Sequence[Row], now: datetime) -> Greeting:
    """Greet by the hour; name the first who waits and why."""
    part = "morning" if now.hour < 12 else "afternoon" if now.hour < 18 else "evening"
    return Greeting(f"Good {part}, {staff.first_name}", _waiting(rows, now))


def _waiting(rows: Sequence[Row], now: datetime) -> str:
    waiting = [row for row in rows if any(p.kind in ANSWERS for p in row.promises)]
    if not waiting:
        return "Nobody is waiting for your answer."
    count = len(waiting)
    number = NUMBERS[count] if count < len(NUMBERS) else str(count)
    people = "person is" if count == 1 else "people are"
    return f"{number} {people} waiting on you. {_first(waiting[0], now)}"


def _first(row: Row, now: datetime) -> str:
    name = row.case.customer.short_name
    late = [promise for promise in row.promises if promise.is_late(now)]
    if late:
        return (
            f"{name} first: they were promised {timezone.localtime(late[0].due_at):%A}."
        )
    return f"{name} first: {row.case.level}, and next in turn."
