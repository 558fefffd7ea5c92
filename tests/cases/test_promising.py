from datetime import timedelta

import pytest
from django.utils import timezone

from amends.cases.actions.answer_plan import answer_plan
from amends.cases.models import Case, PromisePolicy
from amends.cases.promising import policy_for, promise_by_policy
from amends.cases.settling import FOLLOW_UP_AFTER, follow_up_at
from amends.people.working_hours import calendar_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def furious(monday_at_ten, kettle_case):
    """Priya's case, on a Monday at ten, and she is furious."""
    Case.objects.update(level="furious")
    kettle_case.refresh_from_db()
    return kettle_case


@pytest.mark.practice("P11")
def test_a_policy_for_this_heat_goes_before_the_one_for_any(furious, customer_care):
    customer_care.policies.create(kind="reply", level="furious", minutes=30)
    customer_care.policies.create(kind="reply", level="calm", minutes=5)

    promise = promise_by_policy(furious, "reply", "Answer Priya")

    assert promise.due_at == timezone.now() + timedelta(minutes=30)


@pytest.mark.practice("P11")
def test_promises_are_due_in_working_time(monday_at_ten, kettle_case):
    monday_at_ten.shift(timedelta(hours=6))  # four o'clock; an hour is left today

    promise = promise_by_policy(kettle_case, "offer", "Suggest something")

    assert promise.due_at == timezone.now() + timedelta(days=1)


def test_another_teams_policy_is_not_ours(kettle_case, bills):
    PromisePolicy.objects.update(team=bills)

    assert policy_for(kettle_case, "reply") is None
    assert promise_by_policy(kettle_case, "reply", "Answer Priya") is None


@pytest.mark.practice("P21")
def test_the_follow_up_is_counted_from_the_last_step(monday_at_ten, offered):
    after = calendar_of(offered.case.team).add(
        max(step.due_at for step in offered.steps.all() if step.due_at), 1440
    )
    assert follow_up_at(offered.case, offered) == after


def test_heat_brings_the_follow_up_forward_where_a_policy_says_so(
    furious, offered, customer_care
):
    offered.steps.all().delete()
    furious.team.policies.create(kind="follow_up", level="furious", minutes=60)

    assert follow_up_at(furious, offered) == timezone.now() + timedelta(hours=1)


def test_without_a_policy_the_follow_up_is_three_days_on(
    monday_at_ten, offered, kettle_case, priya_herself
):
    PromisePolicy.objects.all().delete()
    offered.steps.all().delete()

    answer_plan(
        case_id=kettle_case.pk, plan_id=offered.pk, by=priya_herself, answer="agrees"
    )

    assert FOLLOW_UP_AFTER == 3 * 8 * 60
    due_at = kettle_case.promises.get(kind="follow_up").due_at
    assert due_at == timezone.now() + timedelta(days=3)
