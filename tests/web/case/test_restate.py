"""Saying the problem back, and writing down that the customer said yes."""

from __future__ import annotations

import pytest

from amends.cases.actions.close_case import close_case
from amends.cases.models import OutboundMail, Restatement
from tests.web.browsing import HTMX, shown, value_of

pytestmark = pytest.mark.django_db

WORDS = "If I understand you: the kettle came cracked and burnt your hand."


@pytest.mark.practice("P04")
def test_it_asks_the_customer_and_leads_back_to_the_case(kettle_case, as_tom, at):
    response = as_tom.post(at("restate"), {"words": WORDS})

    assert response["Location"] == at("page")
    asked = OutboundMail.objects.order_by("-pk").first()
    assert WORDS in asked.text
    assert "Is that right?" in asked.text


@pytest.mark.practice("P04")
def test_what_was_said_back_shows_as_not_yet_confirmed(
    kettle_case, said_back, as_tom, at
):
    page = shown(as_tom.get(at("page"), {"do": "restate"}))

    assert said_back.words in page
    assert "Not yet confirmed" in page


def test_the_owner_writes_down_a_yes_from_the_telephone(
    kettle_case, said_back, as_tom, at
):
    response = as_tom.post(at("confirm", restatement_id=said_back.pk))

    assert response["Location"] == at("page")
    assert Restatement.objects.get().is_confirmed


def test_one_that_was_replaced_cannot_be_confirmed(kettle_case, said_back, as_tom, at):
    as_tom.post(at("restate"), {"words": WORDS})

    response = as_tom.post(at("confirm", restatement_id=said_back.pk))

    assert response.status_code == 409
    assert "answered or changed in the meantime" in shown(response)


def test_nothing_cannot_be_said_back(kettle_case, as_tom, at):
    response = as_tom.post(at("restate"), {"words": ""})

    assert response.status_code == 422
    assert "Say the problem in your own words first." in shown(response)


def test_what_was_typed_is_kept_where_the_case_closed_meanwhile(
    kettle_case, tom, as_tom, at
):
    kettle_case.promises.all().delete()
    close_case(case_id=kettle_case.pk, by=tom, outcome="upheld", basis="Refunded.")

    response = as_tom.post(at("restate"), {"words": WORDS})

    assert response.status_code == 409
    assert "This case is closed. Reopen it first." in shown(response)
    assert value_of("words", response) == WORDS


def test_htmx_gets_only_the_live_part(kettle_case, as_tom, at):
    response = as_tom.post(at("restate"), {"words": ""}, headers=HTMX)

    assert "<html" not in shown(response)


def test_a_stranger_says_nothing_back(kettle_case, said_back, as_zoe, at):
    assert as_zoe.post(at("restate"), {"words": WORDS}).status_code == 404
    address = at("confirm", restatement_id=said_back.pk)
    assert as_zoe.post(address).status_code == 404
    assert not Restatement.objects.get().is_confirmed
