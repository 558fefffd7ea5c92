"""The customer agrees, declines or says what would do instead."""

from __future__ import annotations

import pytest

from amends.cases.actions.withdraw_plan import withdraw_plan
from amends.cases.models import Agreement, Plan, Promise
from tests.web.browsing import shown, value_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def here(refund_offered, priyas_page) -> str:
    """Where Priya answers Tom's offer."""
    return f"{priyas_page}plan/{refund_offered.pk}/"


@pytest.mark.practice("P13")
def test_i_agree_leads_back_and_turns_steps_into_promises(
    kettle_case, somebody, here, priyas_page
):
    response = somebody.post(here, {"answer": "agrees"})

    assert response["Location"] == f"{priyas_page}?done=plan#plan"
    page = shown(somebody.get(priyas_page))
    assert "What we agreed" in page
    assert "You agreed today." in page
    assert Promise.objects.filter(kind="step").count() == 1


@pytest.mark.practice("P21")
def test_i_agree_plans_a_follow_up(kettle_case, somebody, here):
    somebody.post(here, {"answer": "agrees"})

    assert Promise.objects.filter(kind="follow_up").count() == 1


def test_a_double_click_on_i_agree_changes_nothing(kettle_case, somebody, here):
    somebody.post(here, {"answer": "agrees"})
    promises = list(Promise.objects.order_by("pk").values())

    response = somebody.post(here, {"answer": "agrees"})

    assert response.status_code == 302
    assert list(Promise.objects.order_by("pk").values()) == promises
    assert Agreement.objects.count() == 1
    assert kettle_case.events.filter(action="plan answered").count() == 1


@pytest.mark.practice("P22")
def test_a_counter_is_kept_in_their_words(kettle_case, somebody, here, priyas_page):
    somebody.post(here, {"answer": "counters", "words": "A new kettle, please."})

    assert Plan.objects.get().state == "countered"
    page = shown(somebody.get(priyas_page))
    assert "“A new kettle, please.”" in page
    assert "Tom will come back to you with something better." in page


def test_a_no_needs_no_reason(kettle_case, somebody, here):
    response = somebody.post(here, {"answer": "declines"})

    assert response.status_code == 302
    assert Plan.objects.get().state == "declined"


@pytest.mark.parametrize("form", [{"answer": "counters"}, {"answer": "maybe"}, {}])
def test_an_answer_that_says_nothing_is_asked_for_again(
    kettle_case, somebody, here, form
):
    response = somebody.post(here, form)

    assert response.status_code == 422
    assert 'role="alert"' in shown(response)
    assert Plan.objects.get().is_offered


def test_a_second_thought_after_agreeing_is_shown_how_it_stands(
    kettle_case, somebody, here
):
    somebody.post(here, {"answer": "agrees"})

    response = somebody.post(here, {"answer": "counters", "words": "No, a new one."})

    assert response.status_code == 422
    assert "answered or changed in the meantime" in shown(response)
    assert "You agreed today." in shown(response)
    assert value_of("words", response) == "No, a new one."


def test_words_for_a_plan_that_was_taken_back_are_kept(
    kettle_case, refund_offered, tom, somebody, here
):
    withdraw_plan(case_id=kettle_case.pk, plan_id=refund_offered.pk, by=tom)

    response = somebody.post(here, {"answer": "counters", "words": "A new kettle."})

    assert response.status_code == 422
    assert value_of("words", response) == "A new kettle."
