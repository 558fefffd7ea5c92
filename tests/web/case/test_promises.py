"""Promising, keeping and dropping on a case."""

from __future__ import annotations

import pytest

from amends.cases.models import Promise
from tests.web.browsing import HTMX, chosen, shown, value_of

pytestmark = pytest.mark.django_db

CALL = {
    "kind": "call",
    "words": "Call about the refund",
    "by_day": "2026-11-05",
    "by_hour": "15:00",
}


@pytest.fixture
def reply(kettle_case) -> Promise:
    """The answer that the team's policy promised Priya."""
    return kettle_case.promises.get()


def test_a_promise_is_written_down(monday_at_ten, kettle_case, as_tom, at):
    response = as_tom.post(at("promise"), CALL)

    assert response["Location"] == at("page")
    made = Promise.objects.get(kind="call")
    assert made.due_at.isoformat() == "2026-11-05T15:00:00+00:00"
    assert "Call about the refund" in shown(as_tom.get("/promises/"))


def test_a_promise_without_an_hour_is_for_the_end_of_the_day(
    monday_at_ten, kettle_case, as_tom, at
):
    as_tom.post(at("promise"), CALL | {"by_hour": ""})

    assert Promise.objects.get(kind="call").due_at.hour == 17


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"words": ""}, "Say what you promised."),
        ({"by_day": "2026-11-01"}, "That time has passed."),
        ({"by_day": "soon"}, "Enter a valid date."),
        ({"by_day": ""}, "This field is required."),
        ({"kind": "step"}, "Select a valid choice"),
    ],
)
def test_what_is_missing_is_said_and_what_was_typed_is_kept(
    monday_at_ten, kettle_case, as_tom, at, wrong, sentence
):
    form = CALL | {"kind": "reply"} | wrong

    response = as_tom.post(at("promise"), form)

    assert response.status_code == 422
    assert sentence in shown(response)
    for name in ("words", "by_day", "by_hour"):
        assert value_of(name, response) == form[name]
    if "kind" not in wrong:
        assert chosen("kind", response) == "reply"
    assert Promise.objects.count() == 1


def test_a_promise_is_kept(kettle_case, reply, as_tom, at):
    response = as_tom.post(at("keep", promise_id=reply.pk))

    assert response["Location"] == at("page")
    assert Promise.objects.get().kept_at


def test_a_promise_is_dropped_with_a_reason(kettle_case, reply, as_tom, at):
    as_tom.post(at("drop", promise_id=reply.pk), {"because": "She called us."})

    page = shown(as_tom.get(at("page")))
    assert "Promise dropped: “Answer Priya”, because She called us." in page


def test_no_promise_is_dropped_without_a_reason(kettle_case, reply, as_tom, at):
    response = as_tom.post(at("drop", promise_id=reply.pk), {"because": " "})

    assert response.status_code == 422
    assert "Say why this promise no longer stands." in shown(response)
    assert Promise.objects.get().is_open


def test_a_promise_ends_once(kettle_case, reply, as_tom, at):
    as_tom.post(at("keep", promise_id=reply.pk))

    response = as_tom.post(at("drop", promise_id=reply.pk), {"because": "Hm."})

    assert response.status_code == 409
    assert "This promise was kept or dropped already." in shown(response)


def test_a_promise_of_another_case_is_not_there(kettle_case, lamp_case, as_tom, at):
    other = lamp_case.promises.get()

    response = as_tom.post(at("keep", promise_id=other.pk))

    assert response.status_code == 404
    other.refresh_from_db()
    assert other.is_open


def test_htmx_gets_only_the_live_part(kettle_case, as_tom, at):
    assert "<html" not in shown(as_tom.post(at("promise"), {}, headers=HTMX))


def test_a_stranger_promises_nothing_and_keeps_nothing(kettle_case, reply, as_zoe, at):
    assert as_zoe.post(at("promise"), CALL).status_code == 404
    assert as_zoe.post(at("keep", promise_id=reply.pk)).status_code == 404
    drop = as_zoe.post(at("drop", promise_id=reply.pk), {"because": "Hm."})
    assert drop.status_code == 404
    assert Promise.objects.get().is_open
