"""What the case says to do next, along the whole path."""

from datetime import timedelta

import pytest
from django.utils import timezone

from amends.cases.actions.answer_plan import answer_plan
from amends.cases.actions.correct_restatement import correct_restatement
from amends.cases.actions.drop_promise import drop_promise
from amends.cases.actions.make_promise import make_promise
from amends.cases.actions.offer_plan import offer_plan
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.actions.reopen_case import reopen_case
from amends.cases.actions.send_reply import send_reply
from amends.cases.actions.withdraw_plan import withdraw_plan
from amends.cases.incoming import Incoming
from amends.cases.models import Case, Promise
from amends.cases.next_move import next_move
from amends.cases.queries.whole_case import whole_case
from tests.conftest import FURIOUS

pytestmark = pytest.mark.django_db


@pytest.fixture
def move(kettle_case, tom):
    return lambda: next_move(whole_case(tom, kettle_case.pk), timezone.now())


@pytest.fixture
def answered(kettle_case, tom):
    """Tom wrote a few words."""
    seen = kettle_case.interactions.last().pk
    send_reply(case_id=kettle_case.pk, by=tom, words="Dear Priya, hello.", seen=seen)


@pytest.fixture
def end_promises(kettle_case, tom):
    def end():
        for promise in kettle_case.promises.filter(kept_at=None, dropped_at=None):
            drop_promise(
                case_id=kettle_case.pk, promise_id=promise.pk, by=tom, because="Met."
            )

    return end


def test_first_of_all_an_answer(move):
    assert (move().title, move().do) == ("Answer Priya", "reply")


@pytest.mark.parametrize(
    ("level", "why"), [("calm", "keeps this calm"), ("furious", "feel heard")]
)
def test_says_why_by_how_they_feel(move, level, why):
    Case.objects.update(level=level)

    assert why in move().why


def test_says_so_where_the_answer_is_late(monday_at_ten, kettle_case, move):
    monday_at_ten.shift(timedelta(days=2))

    assert "has passed" in move().why


@pytest.mark.practice("P17")
def test_says_when_to_call_rather_than_write(kettle_case, priya, priya_herself, move):
    priya.phone = "+442079460999"
    priya.save()
    assert move().do == "reply"

    receive_answer(
        case_id=kettle_case.pk, by=priya_herself, incoming=Incoming("email", FURIOUS)
    )

    assert (move().title, move().do) == ("Call Priya", "call")


@pytest.mark.practice("P04")
def test_then_to_say_it_back(answered, move):
    assert move().do == "restate"


def test_then_to_wait_for_their_yes(restatement, move):
    assert move().title == "Wait for Priya"
    assert not move().do


def test_what_they_corrected_is_said_again(
    kettle_case, restatement, priya_herself, tom, move
):
    correct_restatement(
        case_id=kettle_case.pk,
        restatement_id=restatement.pk,
        by=priya_herself,
        words="Three mails.",
    )
    assert move().do == "reply"
    kettle_case.promises.update(kept_at=timezone.now())

    assert (move().do, "corrected us" in move().why) == ("restate", True)


@pytest.mark.practice("P13")
def test_then_to_suggest_a_plan(understood, move):
    assert move().do == "plan"


def test_then_to_wait_for_their_answer(offered, move):
    assert move().title == "Wait for Priya"


def test_what_was_promised_does_not_wait(kettle_case, offered, tom, move):
    make_promise(
        case_id=kettle_case.pk,
        by=tom,
        kind=Promise.Kind.CALL,
        words="Call on Thursday",
        due_at=timezone.now() + timedelta(hours=3),
    )

    assert (move().title, move().do) == ("Call on Thursday", "promises")


def test_a_plan_taken_back_wants_another(kettle_case, offered, tom, move):
    withdraw_plan(case_id=kettle_case.pk, plan_id=offered.pk, by=tom)

    assert move().title == "Suggest how to put it right"


def test_a_plan_declined_wants_another(
    kettle_case, offered, priya_herself, move, end_promises
):
    answer_plan(
        case_id=kettle_case.pk, plan_id=offered.pk, by=priya_herself, answer="declines"
    )
    end_promises()

    assert move().title == "Offer something else"


@pytest.mark.practice("P19")
def test_then_to_do_what_was_agreed(agreed, move):
    assert (move().title, move().do) == ("Send you a new kettle", "promises")


def test_then_to_close(agreed, move, end_promises):
    end_promises()

    assert move().do == "close"


def test_a_closed_case_wants_nothing(closed, move):
    assert (move().title, move().do) == ("Closed", "")


def test_one_that_opens_again_after_its_plan_wants_what_is_missing(
    agreed, closed, tom, move, end_promises
):
    reopen_case(case_id=closed.pk, by=tom, because="The new one cracked too.")
    end_promises()

    assert move().title == "Suggest what is still missing"


def test_a_plan_that_could_not_wait_needs_no_restatement(
    kettle_case, tom, new_kettle, move
):
    offer_plan(
        case_id=kettle_case.pk, by=tom, plan=new_kettle, cannot_wait_because="Burn."
    )

    assert move().title == "Wait for Priya"
