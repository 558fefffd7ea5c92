"""The ways in which a story says when something happened, and by when it is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Protocol

from amends.demo.clock import Clock


class When(Protocol):
    """When a turn of a story happened."""

    def on(self, clock: Clock) -> datetime:
        """Return the moment; never later than now."""


@dataclass(frozen=True)
class Worked:
    """So many worked minutes before now."""

    ago: int

    def on(self, clock: Clock) -> datetime:
        """Return a moment in working hours."""
        return clock.worked_ago(self.ago)


@dataclass(frozen=True)
class Evening:
    """After work on a worked day; `ago` must be more than one worked day."""

    ago: int
    hour: time = time(20, 10)

    def on(self, clock: Clock) -> datetime:
        """Return a moment when the team had gone home."""
        day = clock.here(clock.worked_ago(self.ago)).date()
        return clock.at(day, self.hour)


@dataclass(frozen=True)
class Morning:
    """In the morning of the day `ago`: one worked day after an evening, it is the next.

    `ago` must be more than one worked day.
    """

    ago: int
    hour: time = time(9, 40)

    def on(self, clock: Clock) -> datetime:
        """Return a moment soon after the team came to work."""
        day = clock.here(clock.worked_ago(self.ago)).date()
        return clock.at(day, self.hour)


@dataclass(frozen=True)
class Lately:
    """So many minutes ago by any clock, but not in the middle of the night."""

    ago: int

    def on(self, clock: Clock) -> datetime:
        """Return a moment at which people are up, whatever day it is."""
        return clock.awake(clock.now - timedelta(minutes=self.ago))


class Due(Protocol):
    """By when something was promised."""

    def on(self, clock: Clock, made: datetime) -> datetime:
        """Return the moment for a promise made at `made`."""


@dataclass(frozen=True)
class By:
    """An hour of the day so many worked days after the promise was made."""

    days: int
    hour: time = time(17)

    def on(self, clock: Clock, made: datetime) -> datetime:
        """Return an hour people would name."""
        day = clock.worked_day(clock.here(made).date(), self.days)
        return clock.at(day, self.hour)


@dataclass(frozen=True)
class FromNow:
    """So many minutes ahead of now by any clock, so that the desk has it at hand."""

    minutes: int

    def on(self, clock: Clock, made: datetime) -> datetime:
        """Return a moment just ahead."""
        return clock.now + timedelta(minutes=self.minutes)


@dataclass(frozen=True)
class LetSlip:
    """The last noon or five o'clock that had long passed when somebody complained."""

    complained: When

    def on(self, clock: Clock, made: datetime) -> datetime:
        """Return a moment of an earlier day, eighteen hours ago or more."""
        latest = clock.now - timedelta(hours=18)
        today = clock.here(self.complained.on(clock)).date()
        day = clock.worked_day(today, -1)
        while True:
            for hour in (time(17), time(12)):
                if clock.at(day, hour) <= latest:
                    return clock.at(day, hour)
            day = clock.worked_day(day, -1)
