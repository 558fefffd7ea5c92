"""Closing a case with its outcome, and opening it again."""

from __future__ import annotations

import pytest

from amends.cases.models import Case
from tests.web.browsing import HTMX, chosen, shown, value_of

pytestmark = pytest.mark.django_db

UPHELD = {"outcome": "partly_upheld", "basis": "She has her money."}


@pytest.fixture
def nothing_promised(kettle_case):
    """Every promise to Priya was kept."""
    kettle_case.promises.all().delete()


def test_a_case_closes_with_how_it_ended(kettle_case, nothing_promised, as_tom, at):
    response = as_tom.post(at("close"), UPHELD)

    assert response["Location"] == at("page")
    page = shown(as_tom.get(at("page"), {"do": "close"}))
    assert "Tom closed the case: partly upheld" in page
    assert "She has her money." in page
    assert "Open it again" in page


def test_no_case_closes_while_a_promise_stands_open(kettle_case, as_tom, at):
    response = as_tom.post(at("close"), UPHELD)

    assert response.status_code == 409
    assert "One promise to this customer still stand" in shown(response)
    assert value_of("basis", response) == "She has her money."
    assert chosen("outcome", response) == "partly_upheld"
    assert not Case.objects.get().is_closed


@pytest.mark.parametrize("wrong", [{"basis": " "}, {"outcome": "won"}])
def test_what_is_missing_is_said_and_what_was_typed_is_kept(
    kettle_case, nothing_promised, as_tom, at, wrong
):
    form = UPHELD | wrong

    response = as_tom.post(at("close"), form)

    assert response.status_code == 422
    assert value_of("basis", response) == form["basis"]
    assert not Case.objects.get().is_closed


def test_a_closed_case_opens_again_with_a_reason(
    kettle_case, nothing_promised, as_tom, at
):
    as_tom.post(at("close"), UPHELD)

    response = as_tom.post(at("reopen"), {"because": "She called."})

    assert response["Location"] == at("page")
    assert "Opened again. She called." in shown(as_tom.get(at("page")))


def test_a_case_opens_again_for_no_nothing(kettle_case, nothing_promised, as_tom, at):
    as_tom.post(at("close"), UPHELD)

    response = as_tom.post(at("reopen"), {"because": ""})

    assert response.status_code == 422
    assert "Say in a few words why this opens again." in shown(response)


def test_an_open_case_cannot_be_opened(kettle_case, as_tom, at):
    response = as_tom.post(at("reopen"), {"because": "She called."})

    assert response.status_code == 409
    assert "This case is open already." in shown(response)


def test_htmx_gets_only_the_live_part(kettle_case, as_tom, at):
    assert "<html" not in shown(as_tom.post(at("close"), {}, headers=HTMX))


def test_a_stranger_closes_nothing(kettle_case, nothing_promised, as_zoe, at):
    assert as_zoe.post(at("close"), UPHELD).status_code == 404
    assert as_zoe.post(at("reopen"), {"because": "Hm."}).status_code == 404
    assert not Case.objects.get().is_closed
