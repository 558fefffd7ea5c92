"""Time in the demo company, told backwards from now, in worked minutes."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from amends.people.working_hours import Calendar

HOUR = 60
DAY = 8 * HOUR
LONGEST_AGO = 90 * 24 * 60
# When people who are at home write and read mail.
WAKES, GOES_TO_BED = time(7), time(22, 30)


@dataclass(frozen=True)
class Clock:
    """Now, and the working hours of the team that the past is counted in."""

    now: datetime
    calendar: Calendar

    def worked_ago(self, minutes: int) -> datetime:
        """Return the latest moment with `minutes` worked minutes between it and now."""
        back = bisect_left(
            range(LONGEST_AGO), x=True, key=lambda ago: self._holds(ago, minutes)
        )
        return self.now - timedelta(minutes=back)

    def _holds(self, ago: int, minutes: int) -> bool:
        start = self.now - timedelta(minutes=ago)
        return self.calendar.add(start, minutes) <= self.now

    def here(self, moment: datetime) -> datetime:
        """Return a moment as the team's own clock shows it."""
        return moment.astimezone(self.calendar.zone)

    def at(self, day: date, hour: time) -> datetime:
        """Return an hour of a day of the team, in UTC."""
        return datetime.combine(day, hour, self.calendar.zone).astimezone(UTC)

    def awake(self, moment: datetime) -> datetime:
        """Return the latest moment up to this one at which people are up."""
        here = self.here(moment)
        if here.time() < WAKES:
            return self.at(here.date() - timedelta(days=1), GOES_TO_BED)
        return min(moment, self.at(here.date(), GOES_TO_BED))

    def worked_day(self, day: date, count: int) -> date:
        """Return the day `count` worked days after `day`, or before it."""
        while count:
            day += timedelta(days=1 if count > 0 else -1)
            if self.calendar.is_open(self.at(day, time(12))):
                count += -1 if count > 0 else 1
        return day
