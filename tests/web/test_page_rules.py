"""What holds for every page."""

from __future__ import annotations

import pytest
from django.urls import reverse

from amends.cases.actions.receive_answer import receive_answer
from amends.cases.incoming import Incoming
from amends.cases.models import Interaction

from .browsing import shown

pytestmark = pytest.mark.django_db

ATTACK = "<script>alert('kettle')</script>"


@pytest.fixture(params=["the desk", "the case", "the customer's page", "sign-in"])
def page(request, kettle_case, as_tom, somebody, priyas_page):
    """A page of each kind, opened by somebody who may."""
    ways = {
        "the desk": (as_tom, "/"),
        "the case": (as_tom, reverse("case:page", args=[kettle_case.pk])),
        "the customer's page": (somebody, priyas_page),
        "sign-in": (somebody, reverse("account_login")),
    }
    browser, address = ways[request.param]
    return browser.get(address)


def test_pages_load_nothing_from_elsewhere_and_run_no_inline_script(page):
    rules = page["Content-Security-Policy"]

    assert "default-src 'self'" in rules
    assert "script-src" not in rules  # so the default holds: our own files only
    assert "frame-ancestors 'none'" in rules


def test_private_pages_are_stored_nowhere(page):
    assert "no-store" in page["Cache-Control"]
    assert "private" in page["Cache-Control"]


def test_no_page_lets_the_browser_guess_a_type_or_frame_it(page):
    assert page["X-Content-Type-Options"] == "nosniff"
    assert page["X-Frame-Options"] == "DENY"
    assert page["Referrer-Policy"] == "same-origin"


def test_a_page_that_is_not_there_says_so_in_our_words(as_tom):
    response = as_tom.get("/nowhere/")

    assert response.status_code == 404
    assert "There is no such page" in shown(response)


def test_a_case_number_beyond_all_counting_is_simply_not_there(as_tom):
    response = as_tom.get(f"/cases/{10**40}/")

    assert response.status_code == 404


@pytest.mark.parametrize("where", ["desk:mine", "case:page", "customer's page"])
def test_script_in_a_customers_words_is_shown_as_words(
    kettle_case, priya_herself, priya, as_tom, somebody, priyas_page, where
):
    priya.name = f"Priya {ATTACK}"
    priya.save()
    says = Incoming(channel=Interaction.Channel.WEB, text=ATTACK, subject=ATTACK)
    receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=says)
    kettle_case.subject = ATTACK
    kettle_case.save()

    if where == "customer's page":
        response = somebody.get(priyas_page)
    else:
        kwargs = {"case_id": kettle_case.pk} if where == "case:page" else {}
        response = as_tom.get(reverse(where, kwargs=kwargs))

    assert ATTACK in shown(response)
    assert b"<script>alert" not in response.content


def test_times_are_those_of_the_team(
    monday_at_ten, customer_care, kettle_case, as_tom, somebody, priyas_page
):
    customer_care.time_zone = "Asia/Tokyo"  # ten in London is seven in the evening
    customer_care.save()

    for_tom = as_tom.get(reverse("case:page", args=[kettle_case.pk]))
    for_priya = somebody.get(priyas_page)

    assert "Today 19:00" in shown(for_tom)
    assert "Today 19:00" in shown(for_priya)
    assert "10:00" not in shown(for_tom)


def test_an_hour_that_somebody_types_is_the_teams_too(
    monday_at_ten, customer_care, kettle_case, as_tom
):
    customer_care.time_zone = "Asia/Tokyo"
    customer_care.save()

    as_tom.post(
        reverse("case:promise", args=[kettle_case.pk]),
        {"kind": "call", "words": "Call", "by_day": "2026-11-05", "by_hour": "15:00"},
    )

    made = kettle_case.promises.get(kind="call")
    assert made.due_at.isoformat() == "2026-11-05T06:00:00+00:00"


def test_a_wrong_host_is_answered_in_our_words(somebody, tom):
    response = somebody.get("/", headers={"host": "elsewhere.example"})

    assert response.status_code == 400
    assert "That could not be read" in shown(response)


def test_whatever_watches_the_desk_hears_ok(somebody, tom):
    assert somebody.get("/health/").content == b"ok"


@pytest.mark.parametrize("address", ["/", "/promises/", "/post-room/"])
def test_a_page_that_refreshes_itself_leads_to_signing_in(somebody, tom, address):
    asked = somebody.get(address, headers={"HX-Request": "true"})

    assert asked.headers["HX-Refresh"] == "true"
    assert not asked.content
