"""Why a case stands where it does, in one short phrase."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.cases.heard import UNREAD
from amends.cases.labels import LABELS
from amends.cases.models import Promise
from amends.cases.standing import Standing
from amends.web.desk.reasons import MOST, reasons_of

WEDNESDAY = datetime(2026, 11, 4, 10, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def why(due_in=HOUR, heat=0, signals=(), messages=1, waited=None, **more):
    promises = [Promise(kind="reply", due_at=WEDNESDAY + due_in)]
    since = None if waited is None else WEDNESDAY - waited
    standing = Standing(heat, promises, Counter(signals), messages, since, **more)
    return "; ".join(reasons_of(standing, WEDNESDAY))


def test_a_broken_promise_asking_again_and_a_threat():
    said = why(-2 * DAY, signals=["repeat_contact", "going_public"] * 2, messages=3)

    assert said in {
        "promised Monday; third message; may go public",
        "promised Monday; may go public; third message",
    }


@pytest.mark.parametrize(
    ("due_in", "words"),
    [
        (-HOUR, "promised today"),
        (-DAY, "promised yesterday"),
        (-6 * DAY, "promised Thursday"),
        (-7 * DAY, "promised 28 October"),
        (HOUR, "due today"),
        (DAY, "due tomorrow"),
        (3 * DAY, "due Saturday"),
        (9 * DAY, "due 13 November"),
    ],
)
def test_a_day_is_said_as_people_say_it(due_in, words):
    assert why(due_in) == words


@pytest.mark.parametrize(
    ("messages", "words"),
    [
        (1, "asked before"),
        (2, "second message"),
        (7, "seventh message"),
        (8, "8 messages"),
    ],
)
def test_who_asks_again_is_counted(messages, words):
    assert why(signals=["repeat_contact"], messages=messages) == words


def test_risk_to_somebody_comes_before_a_promise_just_missed():
    assert why(-HOUR, signals=["safety_hazard"]) == "a safety hazard; promised today"


def test_waiting_is_said_once_it_is_long():
    assert why(2 * DAY, waited=2 * HOUR) == "due Friday"
    assert why(2 * DAY, waited=2 * DAY) == "waiting since Monday"


def test_heat_is_said_where_it_is_all_there_is_to_say():
    assert why(heat=90) == "furious; due today"
    assert why(heat=90, signals=["leaving"]) == "may leave"


def test_what_brings_nothing_forward_is_no_reason():
    assert why(signals=["deadline"]) == "due today"


def test_where_nothing_is_promised_it_says_so():
    assert reasons_of(Standing(heat=90), WEDNESDAY) == ["nothing is promised"]


@given(
    signals=st.lists(st.sampled_from(LABELS["signals"])),
    late=st.timedeltas(-30 * DAY, 30 * DAY),
    waited=st.none() | st.timedeltas(timedelta(0), 30 * DAY),
)
def test_there_is_always_one_and_never_more_than_three(signals, late, waited):
    reasons = why(late, signals=signals, waited=waited).split("; ")

    assert 1 <= len(reasons) <= MOST
    assert all(reasons)
    assert len(set(reasons)) == len(reasons)


@pytest.mark.parametrize("doubt", UNREAD)
def test_what_could_not_be_read_is_said_first(doubt):
    assert why(unread=doubt).startswith("not read: ")


@pytest.mark.parametrize("ends", [False, True])
def test_there_are_three_reasons_all_the_same(ends):
    signals = ["safety_hazard", "leaving", "going_public"]

    said = why(-DAY, signals=signals, unread="not_english", may_end_badly=ends).split(
        "; "
    )

    assert said[0] == "not read: not English"
    assert len(said) == MOST + ends


def test_that_it_may_end_badly_comes_last():
    assert why(-DAY, may_end_badly=True) == "promised yesterday; may end badly"
    assert why(heat=90, may_end_badly=True) == "furious; due today; may end badly"
