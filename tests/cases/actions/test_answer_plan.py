from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone

from amends.cases.actions.answer_plan import answer_plan
from amends.cases.actions.offer_plan import offer_plan
from amends.cases.actions.withdraw_plan import withdraw_plan
from amends.cases.actors import TheCustomer
from amends.cases.models import Agreement, Case, Interaction, Plan, Promise
from amends.cases.queue import AT_MOST
from amends.cases.refusals import Incomplete, NoSuchCase, NothingToAnswer
from tests.conftest import FURIOUS

pytestmark = pytest.mark.django_db


@pytest.fixture
def answer(kettle_case, offered, priya_herself):
    """Answer Tom's offer as Priya, or as somebody else."""

    def give(answer="agrees", words="", by=priya_herself):
        return answer_plan(
            case_id=kettle_case.pk,
            plan_id=offered.pk,
            by=by,
            answer=answer,
            words=words,
        )

    return give


@pytest.mark.practice("P22")
def test_keeps_the_answer_in_the_customers_words(answer, offered, kettle_case, history):
    before = len(history(kettle_case))

    given = answer("agrees_in_part", "The kettle yes. Keep the refund.")

    assert given.words == "The kettle yes. Keep the refund."
    assert Plan.objects.get().state == Plan.State.AGREED_IN_PART
    assert history(kettle_case)[before:] == [("plan answered", "customer")]
    assert Interaction.objects.filter(text=given.words, direction="inbound").exists()


@pytest.mark.practice("P19")
def test_turns_our_steps_into_promises(answer, offered, kettle_case, tom):
    answer("agrees")

    step = offered.steps.get(who="us")
    assert step.promise.words == "Send you a new kettle"
    assert (step.promise.due_at, step.promise.made_by) == (step.due_at, tom)
    assert offered.steps.get(who="customer").promise is None
    assert Case.objects.get().stage == Case.Stage.ACT


@pytest.mark.practice("P21")
def test_plans_the_follow_up_when_agreed(answer, offered, kettle_case):
    answer("agrees")

    follow_up = kettle_case.promises.get(kind=Promise.Kind.FOLLOW_UP)
    assert follow_up.due_at > offered.steps.get(who="us").due_at + timedelta(days=2)


def test_gives_a_day_to_steps_whose_day_has_passed(
    monday_at_ten, answer, offered, kettle_case
):
    monday_at_ten.shift(timedelta(days=30))

    answer("agrees")

    step = offered.steps.get(who="us")
    assert step.due_at > timezone.now()
    assert step.promise.due_at == step.due_at


@pytest.mark.parametrize(
    ("said", "state"), [("declines", "declined"), ("counters", "countered")]
)
@pytest.mark.practice("P13")
def test_promises_a_reply_when_they_want_it_otherwise(answer, kettle_case, said, state):
    answer(said, "I want my money back, and no kettle.")

    assert Plan.objects.get().state == state
    reply = kettle_case.promises.get(kind="reply", kept_at=None)
    assert "Answer Priya, who" in reply.words
    assert not kettle_case.promises.filter(kind="step").exists()


def test_places_the_case_by_what_they_say(answer, kettle_case, customer_care):
    customer_care.policies.all().delete()
    kettle_case.promises.create(
        kind="call", words="Call", due_at=timezone.now() + timedelta(days=9)
    )
    answer("declines", FURIOUS)

    case = Case.objects.get()
    assert case.level == "furious"
    sooner = case.promises.get(kind="call").due_at - case.turn_at
    assert timedelta(hours=24) < sooner <= AT_MOST


def test_a_double_click_changes_nothing(answer, kettle_case, unchanged):
    first = answer("agrees")
    still = unchanged(kettle_case)

    assert answer("agrees") == first
    assert still


def test_a_second_thought_is_not_taken(answer, kettle_case, unchanged):
    answer("agrees")
    still = unchanged(kettle_case)
    with pytest.raises(NothingToAnswer):
        answer("declines")
    assert still


def test_a_plan_taken_back_cannot_be_answered(
    answer, offered, kettle_case, tom, unchanged
):
    withdraw_plan(case_id=kettle_case.pk, plan_id=offered.pk, by=tom)
    still = unchanged(kettle_case)
    with pytest.raises(NothingToAnswer):
        answer("agrees")
    assert still


def test_another_cases_plan_cannot_be_answered(offered, lamp_case):
    with pytest.raises(NothingToAnswer):
        answer_plan(
            case_id=lamp_case.pk,
            plan_id=offered.pk,
            by=TheCustomer(lamp_case.pk),
            answer="agrees",
        )


@pytest.mark.parametrize("said", ["counters", "agrees_in_part"])
def test_asks_what_they_would_like_instead(answer, kettle_case, unchanged, said):
    still = unchanged(kettle_case)
    with pytest.raises(Incomplete, match="would like instead"):
        answer(said, "  ")
    assert still


def test_refuses_what_is_no_answer(answer):
    with pytest.raises(Incomplete, match="Choose one"):
        answer("perhaps")


@pytest.mark.practice("P13")
def test_a_question_is_answered_in_words(
    understood, tom, new_kettle, priya_herself, kettle_case
):
    question = replace(new_kettle, kind="question", steps=(), remedies=())
    asked = offer_plan(case_id=understood.pk, by=tom, plan=question)
    this = {"case_id": kettle_case.pk, "plan_id": asked.pk, "by": priya_herself}

    with pytest.raises(Incomplete, match="what would put it right"):
        answer_plan(**this, answer="agrees")
    given = answer_plan(**this, answer="counters", words="A new kettle.")

    assert given.words == "A new kettle."


def test_a_member_of_staff_may_write_down_what_was_said(answer, tom):
    given = answer("counters", "She would rather have a teapot.", by=tom)

    assert given.told_to == tom
    assert Interaction.objects.get(text=given.words).channel == "call"


def test_strangers_cannot_answer(answer, zoe, kettle_case, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(NoSuchCase):
        answer(by=zoe)
    assert still
    assert not Agreement.objects.exists()
