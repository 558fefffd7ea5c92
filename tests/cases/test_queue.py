from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.cases.actions.drop_promise import drop_promise
from amends.cases.models import Case
from amends.cases.queries.desk import mine
from amends.cases.queue import AT_RISK, HEAT_BRINGS_FORWARD, turn_of

FRIDAY_AT_NOON = datetime(2026, 11, 6, 12, tzinfo=UTC)
LEVELS = list(HEAT_BRINGS_FORWARD)
due = st.datetimes(timezones=st.just(UTC), min_value=datetime(2000, 1, 1))


@pytest.mark.practice("P11")
@given(due_at=due)
def test_the_hotter_the_sooner(due_at):
    turns = [turn_of(due_at, level, []) for level in LEVELS]

    assert turns == sorted(turns, reverse=True)
    assert len(set(turns)) == len(LEVELS)


@given(due_at=due, level=st.sampled_from(LEVELS), signal=st.sampled_from([*AT_RISK]))
def test_people_at_risk_come_before_others(due_at, level, signal):
    assert turn_of(due_at, level, [signal]) < turn_of(due_at, level, ["repeat_contact"])


@given(due_at=due, level=st.sampled_from(LEVELS))
def test_of_two_alike_the_one_due_first(due_at, level):
    later = due_at + timedelta(minutes=1)
    assert turn_of(due_at, level, []) < turn_of(later, level, [])


@pytest.mark.django_db
@pytest.mark.practice("P11")
def test_the_desk_lists_the_hottest_and_longest_waiting_first(
    kettle_case, lamp_case, tom
):
    Case.objects.filter(pk=kettle_case.pk).update(turn_at=FRIDAY_AT_NOON)
    Case.objects.filter(pk=lamp_case.pk).update(
        turn_at=FRIDAY_AT_NOON - timedelta(minutes=1)
    )
    assert list(mine(tom)) == [lamp_case, kettle_case]


@pytest.mark.django_db
def test_a_case_with_nothing_promised_comes_last(kettle_case, lamp_case, tom):
    promise = kettle_case.promises.get()
    drop_promise(case_id=kettle_case.pk, promise_id=promise.pk, by=tom, because="Met.")

    assert list(mine(tom)) == [lamp_case, kettle_case]
