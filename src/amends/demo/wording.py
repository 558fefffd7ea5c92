"""Days and hours inside a story's sentences, filled in when the story is played.

`{weekday:+2}` is the day two worked days after the words were said, `{date:-12}` the
date twelve days before them, `{due}` when the story's latest promise falls due
("noon on Monday"), and `{due:day}` only its day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from amends.demo.clock import Clock


@dataclass(frozen=True)
class Weekday:
    """The name of a worked day near a moment."""

    clock: Clock
    said: datetime

    def __format__(self, count: str) -> str:
        today = self.clock.here(self.said).date()
        return named(self.clock.worked_day(today, int(count or 0)), today)


@dataclass(frozen=True)
class Date:
    """The date some days before or after a moment."""

    clock: Clock
    said: datetime

    def __format__(self, count: str) -> str:
        day = self.clock.here(self.said).date() + timedelta(days=int(count or 0))
        return f"{day.day} {day:%B}"


@dataclass(frozen=True)
class DueTime:
    """When a promise falls due, as somebody says it."""

    clock: Clock
    said: datetime
    due: datetime

    def __format__(self, part: str) -> str:
        today, due = self.clock.here(self.said).date(), self.clock.here(self.due)
        day = named(due.date(), today)
        if part == "day":
            return day
        if due.date() == today:
            return f"{hour(due.time())} today"
        return f"{hour(due.time())} on {day}"


def named(day: date, today: date) -> str:
    """Name a day: by its weekday, with its date where that could mean another."""
    if abs((day - today).days) < 7:
        return f"{day:%A}"
    return f"{day:%A} {day.day} {day:%B}"


def hour(when: time) -> str:
    """Name an hour: noon, 5 pm, 2:40 pm."""
    if (when.hour, when.minute) == (12, 0):
        return "noon"
    minute = f":{when.minute:02}" if when.minute else ""
    return f"{(when.hour - 1) % 12 + 1}{minute} {'am' if when.hour < 12 else 'pm'}"


def fill(words: str, clock: Clock, said: datetime, due: datetime | None) -> str:
    """Return a story's sentences with their days and hours in place."""
    return words.format(
        weekday=Weekday(clock, said),
        date=Date(clock, said),
        due=DueTime(clock, said, due or said),
    )
