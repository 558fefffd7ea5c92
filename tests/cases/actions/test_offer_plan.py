from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from amends.cases.actions.offer_plan import offer_plan
from amends.cases.drafting import PlanDraft, RemedyDraft, StepDraft
from amends.cases.models import Case, OutboundMail, Plan
from amends.cases.refusals import (
    CaseIsClosed,
    Incomplete,
    NoSuchCase,
    NotYetUnderstood,
    PlanStands,
)

pytestmark = pytest.mark.django_db
MONDAY = date(2026, 11, 2)


@pytest.fixture
def offer(kettle_case, tom):
    def put(plan, by=tom, **more):
        return offer_plan(case_id=kettle_case.pk, by=by, plan=plan, **more)

    return put


@pytest.mark.practice("P13")
def test_puts_the_plan_to_the_customer(understood, offer, new_kettle, history):
    before = len(history(understood))

    plan = offer(new_kettle)

    case = Case.objects.get()
    assert plan.is_offered
    assert case.stage == Case.Stage.AGREE
    assert new_kettle.words in OutboundMail.objects.last().text
    assert history(case)[before:] == [("plan offered", "Tom Okafor")]


@pytest.mark.practice("P19")
def test_the_letter_says_who_does_what_by_when(
    monday_at_ten, understood, offer, new_kettle
):
    offer(new_kettle)

    letter = OutboundMail.objects.last().text
    assert "- Send you a new kettle, by Monday 9 November" in letter
    assert (
        "- Send us a photo of the crack, when it suits you (this part is yours)"
        in letter
    )
    assert "34.90" in letter


def test_keeps_the_promise_to_offer_and_to_answer(
    understood, offer, new_kettle, kettle_case
):
    offer(new_kettle)

    assert not kettle_case.promises.filter(kept_at=None).exists()


@pytest.mark.practice("P04")
def test_waits_until_the_customer_was_understood(
    kettle_case, offer, new_kettle, unchanged
):
    still = unchanged(kettle_case)
    with pytest.raises(NotYetUnderstood):
        offer(new_kettle)
    assert still


def test_cannot_wait_where_there_is_a_reason(kettle_case, offer, new_kettle):
    offer(new_kettle, cannot_wait_because="Her hand is burned.")

    facts = kettle_case.events.last().facts
    assert facts["cannot_wait_because"] == "Her hand is burned."


def test_one_plan_stands_at_a_time(offered, offer, new_kettle, kettle_case, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(PlanStands):
        offer(new_kettle)
    assert still


def test_a_closed_case_takes_none(closed, offer, new_kettle):
    with pytest.raises(CaseIsClosed):
        offer(new_kettle)


def test_a_question_needs_no_steps(understood, offer):
    offer(PlanDraft("What would put it right?", kind="question"))

    assert Plan.objects.get().kind == "question"


STEP = StepDraft("Send you a new kettle", MONDAY + timedelta(days=7))


@pytest.mark.parametrize(
    ("wrong", "because"),
    [
        ({"words": " "}, "what you suggest"),
        ({"steps": ()}, "at least one step"),
        ({"steps": (replace(STEP, words=" "),)}, "no words"),
        ({"steps": (replace(STEP, words="x" * 301),)}, "300 fit"),
        ({"steps": (replace(STEP, by_day=None),)}, "by which day"),
        ({"steps": (replace(STEP, by_day=MONDAY - timedelta(days=1)),)}, "is over"),
        ({"remedies": (RemedyDraft("refund", Decimal(0), "GBP"),)}, "above zero"),
        ({"remedies": (RemedyDraft("refund", Decimal("NaN"), "GBP"),)}, "above zero"),
        ({"remedies": (RemedyDraft("refund", Decimal(10**10), "GBP"),)}, "be paid"),
        ({"remedies": (RemedyDraft("refund", Decimal(5), "quid"),)}, "currency"),
        ({"remedies": (RemedyDraft("refund", None, "GBP"),)}, "how much"),
    ],
)
def test_refuses_what_makes_no_sense(
    monday_at_ten, understood, offer, wrong, because, unchanged
):
    plan = replace(PlanDraft("A new kettle.", steps=(STEP,)), **wrong)
    still = unchanged(understood)
    with pytest.raises(Incomplete, match=because):
        offer(plan)
    assert still


def test_today_is_over_when_the_team_goes_home(monday_at_ten, understood, offer):
    today = PlanDraft("A new kettle.", steps=(replace(STEP, by_day=MONDAY),))
    monday_at_ten.move_to(timezone.now() + timedelta(hours=8))
    with pytest.raises(Incomplete, match="is over"):
        offer(today)


def test_some_remedies_cost_nothing(understood, offer, new_kettle):
    offer(replace(new_kettle, remedies=(RemedyDraft("apology"),)))

    assert str(Plan.objects.get().remedies.get()) == "Apology"


def test_is_not_for_strangers(understood, offer, new_kettle, zoe, unchanged):
    still = unchanged(understood)
    with pytest.raises(NoSuchCase):
        offer(new_kettle, by=zoe)
    assert still
