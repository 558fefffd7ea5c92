"""The customer's own page: where they stand, in plain words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from amends.cases.actions.add_note import add_note
from amends.cases.actions.answer_plan import answer_plan
from amends.cases.actions.close_case import close_case
from amends.cases.actions.keep_promise import keep_promise
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.actions.send_reply import send_reply
from amends.cases.incoming import Incoming, IncomingFile
from amends.cases.models import Interaction
from tests.web.browsing import KIND, questions_for, shown

pytestmark = pytest.mark.django_db


@pytest.mark.practice("P20")
def test_it_says_who_looks_after_it_and_how_to_reach_them(
    kettle_case, somebody, priyas_page
):
    page = shown(somebody.get(priyas_page))

    assert "<b>Tom Okafor</b> looks after this until it is put right." in page
    assert "+44 20 7946 0123 · Monday to Friday 9 to 17" in page


@pytest.mark.practice("P11")
def test_it_says_by_when_they_hear_from_us(
    monday_at_ten, kettle_case, somebody, priyas_page
):
    page = shown(somebody.get(priyas_page))

    assert "You will hear from Tom by 14:00 today." in page


def test_it_greets_by_name_and_names_the_case(kettle_case, somebody, priyas_page):
    page = shown(somebody.get(priyas_page))

    assert "Priya, here is where we are" in page
    assert kettle_case.reference in page


def test_a_customer_without_a_name_is_greeted_all_the_same(
    priya, kettle_case, somebody, priyas_page
):
    priya.name = ""
    priya.save()

    assert "Here is where we are" in shown(somebody.get(priyas_page))


def test_everything_said_so_far_stands_there(kettle_case, tom, somebody, priyas_page):
    send_reply(case_id=kettle_case.pk, by=tom, words=KIND, seen=10**6)

    page = shown(somebody.get(priyas_page))

    assert "The kettle I ordered three weeks ago" in page
    assert "I refund the £42 today" in page


@pytest.mark.practice("P19")
def test_each_step_says_whose_it_is_and_by_when_and_that_it_is_done(
    monday_at_ten,
    kettle_case,
    refund_offered,
    priya_herself,
    tom,
    somebody,
    priyas_page,
):
    before = shown(somebody.get(priyas_page))
    assert "Refund £42 to your card" in before
    assert "by Wed 4 Nov" in before
    assert "this part is yours" in before

    answer_plan(
        case_id=kettle_case.pk,
        plan_id=refund_offered.pk,
        by=priya_herself,
        answer="agrees",
    )
    step = kettle_case.promises.get(kind="step")
    keep_promise(case_id=kettle_case.pk, promise_id=step.pk, by=tom)

    after = shown(somebody.get(priyas_page))
    assert "You agreed today." in after
    assert "Refund £42 to your card <small>done today</small>" in after


def test_a_closed_case_says_so_and_how_to_open_it(
    monday_at_ten, kettle_case, tom, somebody, priyas_page
):
    kettle_case.promises.all().delete()
    close_case(case_id=kettle_case.pk, by=tom, outcome="upheld", basis="Refunded.")

    page = shown(somebody.get(priyas_page))

    assert "This was closed today. Write below at any time and it opens again." in page


def test_it_is_for_no_search_engine(kettle_case, somebody, priyas_page):
    assert '<meta name="robots" content="noindex">' in shown(somebody.get(priyas_page))


def test_it_leads_to_no_page_of_the_staff(
    kettle_case, said_back, refund_offered, somebody, priyas_page
):
    page = shown(somebody.get(priyas_page))

    ours = [f'="/{room}' for room in ("cases", "desk", "promises", "people", "post-")]
    assert not [room for room in ours if room in page]


def test_thirty_of_everything_cost_as_many_questions_as_one(
    kettle_case, priya_herself, tom, refund_offered, somebody, priyas_page
):
    _talk(kettle_case, priya_herself, tom)
    for_one = questions_for(somebody, priyas_page)

    for _ in range(29):
        _talk(kettle_case, priya_herself, tom)

    assert questions_for(somebody, priyas_page) == for_one


def test_a_broken_promise_is_not_sold_as_a_coming_one(
    monday_at_ten, kettle_case, somebody, priyas_page
):
    monday_at_ten.shift(timedelta(days=2))

    page = shown(somebody.get(priyas_page))

    assert "You will hear from Tom by" not in page
    assert "We said Tom would write by 14:00 on Mon 2 Nov. We are late, and" in page


def _talk(case, customer, staff):
    picture = IncomingFile("crack.jpg", "image/jpeg", b"a picture")
    said = Incoming(Interaction.Channel.WEB, "And this.", files=(picture,))
    receive_answer(case_id=case.pk, by=customer, incoming=said)
    send_reply(case_id=case.pk, by=staff, words=KIND, seen=10**6)
    add_note(case_id=case.pk, by=staff, words="She likes the telephone.")
