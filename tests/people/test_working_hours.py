"""A team's minutes, against the plainest clock there is: one that counts each."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from amends.people.working_hours import (
    Calendar,
    NeverOpen,
    calendar_of,
    end_of_work,
    hours_in_words,
)

LONDON = ZoneInfo("Europe/London")
NINE_TO_FIVE = tuple((weekday, time(9), time(17)) for weekday in range(5))
MINUTE = timedelta(minutes=1)
PLACES = {
    "Europe/London": "GB",
    "America/New_York": "US",
    "Asia/Kolkata": "IN",
    "Pacific/Auckland": "NZ",
    "Australia/Lord_Howe": "AU",
}
DAYS_OFF = {land: holidays.country_holidays(land) for land in PLACES.values()}

# Clocks change at night in all of these; openings by day are never cut in two.
hours = st.integers(5 * 4, 23 * 4).map(lambda q: time(q // 4, q % 4 * 15))
openings = st.tuples(st.integers(0, 6), hours, hours).filter(lambda o: o[1] < o[2])
calendars = st.builds(
    lambda place, openings, holidays: Calendar(
        ZoneInfo(place), tuple(sorted(openings)), PLACES[place] if holidays else ""
    ),
    st.sampled_from(sorted(PLACES)),
    st.lists(openings, min_size=1, max_size=8),
    st.booleans(),
)
moments = st.datetimes(
    datetime(2026, 1, 1),
    datetime(2027, 1, 10),
    timezones=st.just(UTC),
).map(lambda moment: moment.replace(second=0, microsecond=0))


def works(calendar: Calendar, moment: datetime) -> bool:
    """Whether a clock on the wall, a calendar and a list of holidays say so."""
    here = moment.astimezone(calendar.zone)
    if here.date() in DAYS_OFF.get(calendar.country, ()):
        return False
    return any(
        weekday == here.weekday() and opens <= here.time() < closes
        for weekday, opens, closes in calendar.openings
    )


@settings(max_examples=40, deadline=None)
@given(calendar=calendars, start=moments, minutes=st.integers(1, 700))
def test_adds_worked_minutes_as_a_clock_counts_them(calendar, start, minutes):
    moment, left = start, minutes
    while left:
        if moment - start > timedelta(days=40):
            return  # many holidays and one short day: the clock gives up
        left -= works(calendar, moment)
        moment += MINUTE

    assert calendar.add(start, minutes) == moment


@settings(max_examples=150, deadline=None)
@given(calendar=calendars, moment=moments)
def test_is_open_when_a_clock_says_so(calendar, moment):
    assert calendar.is_open(moment) == works(calendar, moment)


@pytest.mark.parametrize(
    ("sunday", "closing"), [(date(2026, 3, 29), 7), (date(2026, 10, 25), 5)]
)
def test_a_night_of_changing_clocks_is_shorter_or_longer(sunday, closing):
    nights = Calendar(LONDON, ((6, time(0), time(8)),))
    midnight = datetime.combine(sunday, time(0), LONDON)

    ends = nights.add(midnight, 6 * 60).astimezone(LONDON)

    assert ends == datetime.combine(sunday, time(closing), LONDON)


def test_jumps_over_the_weekend_and_a_bank_holiday():
    calendar = Calendar(LONDON, NINE_TO_FIVE, "GB", "ENG")
    thursday = datetime(2026, 4, 2, 16, 30, tzinfo=LONDON)  # before Good Friday

    after_easter = datetime(2026, 4, 7, 9, 30, tzinfo=LONDON)  # Monday is one too
    assert calendar.add(thursday, 60) == after_easter


def test_a_break_is_not_worked():
    calendar = Calendar(LONDON, ((0, time(9), time(12)), (0, time(13), time(17))))
    monday = datetime(2026, 11, 2, 11, 30, tzinfo=LONDON)

    assert calendar.add(monday, 60) == datetime(2026, 11, 2, 13, 30, tzinfo=LONDON)


def test_no_minutes_end_at_once_or_at_the_next_opening():
    calendar = Calendar(LONDON, NINE_TO_FIVE)
    open_now = datetime(2026, 11, 2, 10, tzinfo=LONDON)
    night = datetime(2026, 11, 2, 3, tzinfo=LONDON)

    assert calendar.add(open_now, 0) == open_now
    assert calendar.add(night, 0) == datetime(2026, 11, 2, 9, tzinfo=LONDON)


@pytest.mark.parametrize("openings", [(), ((0, time(9), time(9)),)])
def test_a_team_that_never_opens_cannot_promise(openings):
    calendar = Calendar(LONDON, openings)
    now = datetime(2026, 11, 2, 10, tzinfo=LONDON)

    with pytest.raises(NeverOpen, match="no working hours"):
        calendar.add(now, 1)
    assert not calendar.is_open(now)


def test_a_place_without_known_holidays_has_its_weekdays():
    calendar = Calendar(LONDON, NINE_TO_FIVE, "XX", "YY")

    assert calendar.is_open(datetime(2026, 11, 2, 10, tzinfo=LONDON))


@pytest.mark.django_db
def test_a_teams_calendar_is_its_own(customer_care, bills):
    assert calendar_of(customer_care) == Calendar(LONDON, NINE_TO_FIVE, "GB", "ENG")
    assert calendar_of(bills).openings == ()


@pytest.mark.django_db
def test_a_day_ends_when_the_team_goes_home(customer_care):
    customer_care.openings.create(weekday=0, opens=time(18), closes=time(20))
    monday, sunday = date(2026, 11, 2), date(2026, 11, 8)

    assert end_of_work(customer_care, monday).time() == time(20)
    assert end_of_work(customer_care, sunday).time() == time(17)
    assert end_of_work(customer_care, monday).tzinfo == LONDON


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("openings", "words"),
    [
        (NINE_TO_FIVE, "Monday to Friday 9 to 17"),
        (((2, time(8, 30), time(12)),), "Wednesday 8:30 to 12"),
        (((0, time(9), time(17)), (2, time(9), time(17))), ""),
        (((0, time(9), time(12)), (0, time(13), time(17))), ""),
        ((), ""),
    ],
)
def test_plain_hours_can_be_said(bills, openings, words):
    for weekday, opens, closes in openings:
        bills.openings.create(weekday=weekday, opens=opens, closes=closes)

    assert hours_in_words(bills).replace("08:", "8:") == words
