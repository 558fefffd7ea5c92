"""The open promises of whoever is signed in."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from amends.cases.actions.keep_promise import keep_promise
from amends.cases.actions.make_promise import make_promise
from tests.web.browsing import HTMX, questions_for, shown

pytestmark = pytest.mark.django_db

PAGE = "/promises/"


@pytest.mark.practice("P11")
def test_open_promises_stand_in_the_order_they_fall_due(
    monday_at_ten, kettle_case, tom, as_tom
):
    soon = timezone.now() + timedelta(minutes=40)
    _promise(kettle_case, tom, "Call Priya", soon)

    page = shown(as_tom.get(PAGE))

    assert page.index("Call Priya") < page.index("Answer Priya")
    assert "Call · in 40 min" in page
    assert "Tom, Today 10:00" in page
    assert "by policy" in page


def test_a_promise_leads_to_the_promises_of_its_case(kettle_case, as_tom):
    address = reverse("case:page", args=[kettle_case.pk])

    assert f"{address}?do=promises" in shown(as_tom.get(PAGE))


def test_a_late_promise_says_by_how_much(monday_at_ten, kettle_case, as_tom, tom):
    monday_at_ten.shift(timedelta(hours=6))

    assert "2 h late" in shown(as_tom.get(PAGE))


def test_a_kept_promise_is_gone(kettle_case, tom, as_tom):
    promise = kettle_case.promises.get()
    keep_promise(case_id=kettle_case.pk, promise_id=promise.pk, by=tom)

    assert "No promise stands open" in shown(as_tom.get(PAGE))


def test_a_stranger_sees_none_of_them(kettle_case, as_zoe):
    assert "Answer Priya" not in shown(as_zoe.get(PAGE))


def test_htmx_gets_only_the_part_that_changes(kettle_case, as_tom):
    response = as_tom.get(PAGE, headers=HTMX)

    assert "<html" not in shown(response)
    assert "Answer Priya" in shown(response)


def test_thirty_promises_cost_as_many_questions_as_one(kettle_case, tom, as_tom):
    for_one = questions_for(as_tom, PAGE)

    for hour in range(1, 30):
        due_at = timezone.now() + timedelta(hours=hour)
        _promise(kettle_case, tom, f"Call in {hour} hours", due_at)

    assert questions_for(as_tom, PAGE) == for_one


def _promise(case, by, words, due_at):
    return make_promise(case_id=case.pk, by=by, kind="call", words=words, due_at=due_at)
