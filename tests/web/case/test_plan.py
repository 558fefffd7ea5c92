"""Suggesting a plan, taking it back, and writing down an answer."""

from __future__ import annotations

import pytest

from amends.cases.actions.confirm_restatement import confirm_restatement
from amends.cases.models import OutboundMail, Plan, Promise
from tests.web.browsing import HTMX, chosen, shown, value_of

pytestmark = pytest.mark.django_db

OFFER = {
    "words": "I give you your £42 back.",
    "kind": "offer",
    "step_0": "Refund £42 to your card",
    "by_0": "2026-11-04",
    "who_0": "us",
    "step_1": "Leave the kettle next door",
    "by_1": "",
    "who_1": "customer",
}


@pytest.fixture
def understood(monday_at_ten, said_back, priya_herself, kettle_case):
    """Priya confirmed that Tom understood her."""
    return confirm_restatement(
        case_id=kettle_case.pk, restatement_id=said_back.pk, by=priya_herself
    )


@pytest.mark.practice("P13")
def test_an_offer_reaches_the_customer_with_its_steps(
    kettle_case, understood, as_tom, at
):
    response = as_tom.post(at("plan"), OFFER)

    assert response["Location"] == at("page")
    mail = OutboundMail.objects.order_by("-pk").first()
    assert "- Refund £42 to your card, by Wednesday 4 November" in mail.text
    assert (
        "- Leave the kettle next door, when it suits you (this part is yours)"
        in mail.text
    )


@pytest.mark.practice("P13")
def test_a_plan_can_be_a_question(kettle_case, understood, as_tom, at):
    form = {"words": "What would put it right for you?", "kind": "question"}

    as_tom.post(at("plan"), form)

    assert Plan.objects.get().kind == "question"


@pytest.mark.practice("P04")
def test_no_plan_before_the_customer_confirmed_and_nothing_typed_is_lost(
    monday_at_ten, kettle_case, said_back, as_tom, at
):
    response = as_tom.post(at("plan"), OFFER)

    assert response.status_code == 409
    assert "or say why the plan cannot wait" in shown(response)
    _is_all_there(response)
    assert not Plan.objects.exists()


def test_a_plan_that_cannot_wait_goes_with_its_reason(
    monday_at_ten, kettle_case, as_tom, at
):
    response = as_tom.post(at("plan"), OFFER | {"cannot_wait_because": "Burnt hand."})

    assert response["Location"] == at("page")


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"words": ""}, "Say in a sentence or two what you suggest."),
        ({"step_0": "", "by_0": "", "step_1": ""}, "needs at least one step"),
        ({"step_0": ""}, "A step has a day but no words."),
        ({"by_0": ""}, "Say by which day we do this: “Refund £42 to your card”."),
        ({"by_0": "2026-10-01"}, "is over. Choose a later one."),
        ({"by_0": "next week"}, "Enter a valid date."),
        ({"kind": "order"}, "Select a valid choice"),
    ],
)
def test_what_is_missing_is_said_and_what_was_typed_is_kept(
    kettle_case, understood, as_tom, at, wrong, sentence
):
    response = as_tom.post(at("plan"), OFFER | wrong)

    assert response.status_code == 422
    assert sentence in shown(response)
    _is_all_there(response, but=wrong)
    assert not Plan.objects.exists()


def test_while_a_plan_stands_another_is_refused_but_not_lost(
    kettle_case, refund_offered, as_amara, at
):
    response = as_amara.post(at("plan"), OFFER | {"cannot_wait_because": "Burnt hand."})

    assert response.status_code == 409
    assert "A plan stands already. Withdraw it" in shown(response)
    _is_all_there(response)


@pytest.mark.practice("P22")
def test_an_answer_from_the_telephone_is_written_down_with_its_words(
    kettle_case, refund_offered, as_tom, at
):
    address = at("answer", plan_id=refund_offered.pk)

    response = as_tom.post(address, {"answer": "agrees", "words": "Fine by me."})

    assert response["Location"] == at("page")
    page = shown(as_tom.get(at("page")))
    assert "Priya agrees: “Fine by me.”" in page
    assert Promise.objects.filter(words="Refund £42 to your card").exists()


def test_a_counter_without_words_is_asked_for_and_stays_chosen(
    kettle_case, refund_offered, as_tom, at
):
    address = at("answer", plan_id=refund_offered.pk)

    response = as_tom.post(address, {"answer": "counters", "words": ""})

    assert response.status_code == 422
    assert chosen("answer", response) == "counters"
    assert Plan.objects.get().is_offered


def test_a_plan_can_be_taken_back(kettle_case, refund_offered, as_tom, at):
    response = as_tom.post(at("withdraw", plan_id=refund_offered.pk))

    assert response["Location"] == at("page")
    assert Plan.objects.get().state == "withdrawn"


def test_a_plan_that_was_answered_cannot_be_taken_back(
    kettle_case, refund_offered, as_tom, at
):
    as_tom.post(at("answer", plan_id=refund_offered.pk), {"answer": "agrees"})

    response = as_tom.post(at("withdraw", plan_id=refund_offered.pk))

    assert response.status_code == 409
    assert Plan.objects.get().state == "agreed"


def test_htmx_gets_only_the_live_part(kettle_case, as_tom, at):
    response = as_tom.post(at("plan"), {}, headers=HTMX)

    assert response.status_code == 422
    assert "<html" not in shown(response)


def test_a_stranger_neither_suggests_nor_answers(
    kettle_case, refund_offered, as_zoe, at
):
    plan = refund_offered.pk
    assert as_zoe.post(at("plan"), OFFER).status_code == 404
    answer = as_zoe.post(at("answer", plan_id=plan), {"answer": "agrees"})
    assert answer.status_code == 404
    assert as_zoe.post(at("withdraw", plan_id=plan)).status_code == 404
    assert Plan.objects.get().is_offered


def _is_all_there(response, but=()):
    """Every word of the offer is still in its field, the wrong ones included."""
    for name, words in (OFFER | dict(but)).items():
        if name in {"words", "step_0", "step_1", "by_0"}:
            assert value_of(name, response) == words
    assert chosen("who_1", response) == "customer"
