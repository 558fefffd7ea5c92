"""The desk: who waits, in the order that matters."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.urls import reverse

from amends.cases.actions.close_case import close_case
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.actions.receive_complaint import receive_complaint
from amends.cases.incoming import Incoming
from amends.cases.models import Case, Interaction
from amends.cases.queue import place_in_queue
from tests.conftest import IN_GERMAN
from tests.web.browsing import (
    HTMX,
    KIND,
    browser_of,
    questions_for,
    reply_to,
    shown,
)

pytestmark = pytest.mark.django_db

TABS = ["mine", "team", "following", "closed"]


def test_the_desk_shows_who_waits_and_in_which_words(
    monday_at_ten, kettle_case, as_tom
):
    page = shown(as_tom.get("/"))

    assert "Good morning, Tom" in page
    assert "One person is waiting on you. Priya first" in page
    assert "Priya Raman" in page
    assert "The kettle I ordered three weeks ago arrived cracked" in page
    assert "Reply · in 4 h" in page


@pytest.mark.practice("P11")
def test_the_most_upset_comes_first(monday_at_ten, lamp_case, kettle_case, as_tom):
    Case.objects.filter(pk=kettle_case.pk).update(heat=95, level="furious")
    place_in_queue(Case.objects.get(pk=kettle_case.pk))

    page = shown(as_tom.get("/"))

    assert page.index("Priya Raman") < page.index("Jonas")


def test_heat_has_a_word_beside_its_colour(kettle_case, as_tom):
    Case.objects.update(level="furious", trend="rising")

    page = shown(as_tom.get("/"))

    assert "Furious" in page
    assert ", rising" in page


@pytest.mark.practice("P11")
def test_each_row_says_why_it_stands_there(
    monday_at_ten, kettle_case, priya_herself, as_tom
):
    again = "I have written three times. I will tell the newspapers about you."
    says = Incoming(channel=Interaction.Channel.WEB, text=again)
    receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=says)
    monday_at_ten.shift(timedelta(days=1))

    page = shown(as_tom.get("/"))

    assert re.search(r'class="why">promised yesterday; [^<]*second message', page)


def test_a_message_that_was_not_read_needs_somebody_until_it_is_answered(
    kettle_case, priya_herself, tom, as_tom
):
    says = Incoming(channel=Interaction.Channel.WEB, text=IN_GERMAN)
    receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=says)
    assert 'class="why">not read: not English' in shown(as_tom.get("/"))

    here = reply_to(kettle_case, KIND, breath_taken="yes")
    as_tom.post(reverse("case:reply", args=[kettle_case.pk]), here)
    assert "not read" not in shown(as_tom.get("/"))


def test_a_row_says_that_it_may_end_badly_and_stays_where_it_stands(
    monday_at_ten, kettle_case, lamp_case, as_tom
):
    Case.objects.update(forecast=0.2, forecast_warns=False)
    Case.objects.filter(pk=lamp_case.pk).update(forecast=0.9, forecast_warns=True)
    place_in_queue(Case.objects.get(pk=lamp_case.pk))

    page = shown(as_tom.get("/"))

    assert page.count("; may end badly</small>") == 1
    assert page.index("Priya Raman") < page.index("may end badly")


def test_a_closed_case_stands_nowhere_so_it_says_no_why(closed_lamp, as_tom):
    assert 'class="why"' not in shown(as_tom.get(reverse("desk:closed")))


def test_mine_shows_no_case_of_a_colleague(kettle_case, as_amara):
    page = shown(as_amara.get("/"))

    assert "Priya Raman" not in page
    assert "Nothing waits for you" in page


def test_team_shows_the_cases_of_everybody_in_it(kettle_case, as_amara):
    assert "Priya Raman" in shown(as_amara.get(reverse("desk:team")))


@pytest.mark.parametrize("tab", TABS)
def test_a_stranger_sees_no_case_on_any_tab(kettle_case, closed_lamp, as_zoe, tab):
    page = shown(as_zoe.get(reverse(f"desk:{tab}")))

    assert "Priya" not in page
    assert "Jonas" not in page


def test_following_up_shows_only_what_is_settled(kettle_case, lamp_case, as_tom):
    Case.objects.filter(pk=lamp_case.pk).update(stage="follow_up")

    page = shown(as_tom.get(reverse("desk:following")))

    assert "Jonas" in page
    assert "Priya" not in page


def test_closed_shows_how_it_ended(kettle_case, closed_lamp, as_tom):
    page = shown(as_tom.get(reverse("desk:closed")))

    assert "Jonas" in page
    assert "Not upheld · today" in page
    assert "Priya" not in page


def test_each_tab_says_how_many_it_holds(kettle_case, closed_lamp, as_tom):
    page = shown(as_tom.get("/"))

    assert "Mine 1<" in page
    assert "Team 1<" in page
    assert "Following up 0<" in page
    assert "Closed 1<" in page


@pytest.mark.parametrize("tab", TABS)
def test_htmx_gets_only_the_part_that_changes(kettle_case, as_tom, tab):
    response = as_tom.get(reverse(f"desk:{tab}"), headers=HTMX)

    assert "<html" not in shown(response)
    assert 'id="live"' in shown(response)
    assert "HX-Request" in response["Vary"]


def test_htmx_that_restores_the_past_gets_the_whole_page(kettle_case, as_tom):
    past = {"HX-Request": "true", "HX-History-Restore-Request": "true"}

    assert "<html" in shown(as_tom.get("/", headers=past))


@pytest.mark.parametrize("page", ["0", "99", "-1", "many", ""])
def test_a_page_number_that_makes_no_sense_shows_a_page_that_does(
    kettle_case, as_tom, page
):
    response = as_tom.get("/", {"page": page})

    assert "Priya Raman" in shown(response)


@pytest.mark.parametrize("tab", TABS)
def test_thirty_cases_cost_as_many_questions_as_one(
    customer_care, tom, as_tom, tab, thirty_more
):
    thirty_more(1, tab)
    for_one = questions_for(as_tom, reverse(f"desk:{tab}"))

    thirty_more(29, tab)

    assert questions_for(as_tom, reverse(f"desk:{tab}")) == for_one


def test_fifty_fit_on_a_page_and_the_rest_on_the_next(
    customer_care, tom, as_tom, thirty_more
):
    thirty_more(52, "mine")

    first, second = as_tom.get("/"), as_tom.get("/", {"page": 2})

    assert shown(first).count('class="who"') == 50
    assert "Page 1 of 2" in shown(first)
    assert shown(second).count('class="who"') == 2


def test_the_desk_of_a_team_in_which_nobody_complained_is_calm(zoe):
    page = shown(browser_of(zoe).get("/"))

    assert "Nobody is waiting for your answer" in page


@pytest.fixture
def closed_lamp(lamp_case, tom) -> Case:
    """Jonas's case, which was not upheld."""
    lamp_case.promises.all().delete()
    return close_case(
        case_id=lamp_case.pk, by=tom, outcome="not_upheld", basis="It was a question."
    )


@pytest.fixture
def thirty_more(customer_care, tom):
    """As many cases as asked for, each of another customer, where a tab shows them."""

    def receive(count: int, tab: str) -> None:
        for _ in range(count):
            number = Case.objects.count()
            case = receive_complaint(
                team=customer_care,
                incoming=Incoming(
                    channel=Interaction.Channel.EMAIL,
                    text="It broke.",
                    sender=f"customer-{number}@home.example",
                ),
                name=f"Customer {number}",
            )
            if tab == "following":
                Case.objects.filter(pk=case.pk).update(stage="follow_up")
            if tab == "closed":
                case.promises.all().delete()
                close_case(case_id=case.pk, by=tom, outcome="upheld", basis="Mended.")

    return receive
