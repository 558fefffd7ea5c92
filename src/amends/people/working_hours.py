"""When a team works, and how its minutes are counted."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

from amends.people.models import Opening, Team

# A promise made today may have to jump over the longest stretch without work.
LONGEST_REST = timedelta(days=60)


class NeverOpen(ValueError):
    """A calendar in which no minute is ever worked."""


@dataclass(frozen=True)
class Calendar:
    """Working hours in a time zone, with breaks and public holidays."""

    zone: ZoneInfo
    openings: tuple[tuple[int, time, time], ...]  # weekday (0 is Monday), from, to
    country: str = ""
    region: str = ""

    def add(self, start: datetime, minutes: int) -> datetime:
        """Return the moment `minutes` worked minutes after `start`, in UTC.

        Raises NeverOpen where the calendar holds no working time.
        """
        left = timedelta(minutes=minutes)
        for begin, closes in self._stretches(start):
            if begin + left <= closes:
                return begin + left
            left -= closes - begin
        message = "This team has no working hours: set them before making promises."
        raise NeverOpen(message)

    def is_open(self, moment: datetime) -> bool:
        """Whether somebody works at `moment`."""
        opens, closes = next(self._stretches(moment), (moment, moment))
        return opens <= moment < closes

    def _stretches(self, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Yield the worked stretches after `start`, oldest first, in UTC."""
        day = start.astimezone(self.zone).date() - timedelta(days=1)
        worked_until = start.astimezone(UTC)
        while self.openings and day - worked_until.date() < LONGEST_REST:
            for weekday, opens, closes in self.openings:
                if weekday != day.weekday() or self._is_holiday(day):
                    continue
                stretch = self._moment(day, opens), self._moment(day, closes)
                begin = max(stretch[0], worked_until)  # two openings may overlap
                if begin < stretch[1]:
                    worked_until = stretch[1]
                    yield begin, stretch[1]
            day += timedelta(days=1)

    def _moment(self, day: date, hour: time) -> datetime:
        return datetime.combine(day, hour, self.zone).astimezone(UTC)

    def _is_holiday(self, day: date) -> bool:
        return bool(self.country) and day in _holidays(self.country, self.region)


@lru_cache(maxsize=64)
def _holidays(country: str, region: str) -> Container[date]:
    try:
        return holidays.country_holidays(country, subdiv=region or None)
    except NotImplementedError:  # a place the library does not know: weekdays alone
        return frozenset()


def calendar_of(team: Team) -> Calendar:
    """Return the calendar a team's promises are counted in."""
    hours = tuple((o.weekday, o.opens, o.closes) for o in team.openings.all())
    return Calendar(team.zone, hours, team.country, team.region)


def end_of_work(team: Team, day: date) -> datetime:
    """Return when `day` ends for a team: its closing hour, or 17:00 on a day off."""
    closes = [o.closes for o in team.openings.all() if o.weekday == day.weekday()]
    return datetime.combine(day, max(closes, default=time(17)), team.zone)


def hours_in_words(team: Team) -> str:
    """Say when a team works: "Monday to Friday 9 to 17"; empty where not so plain."""
    spans = {(o.opens, o.closes) for o in team.openings.all()}
    days = sorted({o.weekday for o in team.openings.all()})
    if len(spans) != 1 or days != list(range(days[0], days[-1] + 1)):
        return ""
    opens, closes = spans.pop()
    first, last = (Opening.Weekday(day).label for day in (days[0], days[-1]))
    week = first if first == last else f"{first} to {last}"
    return f"{week} {_hour(opens)} to {_hour(closes)}"


def _hour(moment: time) -> str:
    return f"{moment.hour}" if moment.minute == 0 else f"{moment:%H:%M}"
