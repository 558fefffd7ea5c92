"""Priya's case further along the path."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from amends.cases.actions.answer_plan import answer_plan
from amends.cases.actions.close_case import close_case
from amends.cases.actions.confirm_restatement import confirm_restatement
from amends.cases.actions.drop_promise import drop_promise
from amends.cases.actions.offer_plan import offer_plan
from amends.cases.actions.restate_problem import restate_problem
from amends.cases.drafting import PlanDraft, RemedyDraft, StepDraft
from amends.cases.models import Case, Plan, Restatement


@pytest.fixture
def new_kettle() -> PlanDraft:
    """A plan: a refund now, and a new kettle within a week."""
    next_week = timezone.localdate() + timedelta(days=7)
    return PlanDraft(
        words="I refund your kettle and send you a new one.",
        steps=(
            StepDraft("Send you a new kettle", next_week),
            StepDraft("Send us a photo of the crack", None, "customer"),
        ),
        remedies=(RemedyDraft("refund", Decimal("34.90"), "GBP"),),
    )


@pytest.fixture
def restatement(kettle_case, tom) -> Restatement:
    """Tom said back what he understood."""
    words = "Your kettle came cracked and burned your hand, and nobody answered twice."
    return restate_problem(case_id=kettle_case.pk, by=tom, words=words)


@pytest.fixture
def understood(kettle_case, restatement, priya_herself) -> Case:
    """Priya said: yes, that is right."""
    confirm_restatement(
        case_id=kettle_case.pk, restatement_id=restatement.pk, by=priya_herself
    )
    kettle_case.refresh_from_db()
    return kettle_case


@pytest.fixture
def offered(understood, tom, new_kettle) -> Plan:
    """Tom offered a new kettle and a refund."""
    return offer_plan(case_id=understood.pk, by=tom, plan=new_kettle)


@pytest.fixture
def agreed(kettle_case, offered, priya_herself) -> Plan:
    """Priya agreed."""
    answer_plan(
        case_id=kettle_case.pk, plan_id=offered.pk, by=priya_herself, answer="agrees"
    )
    offered.refresh_from_db()
    return offered


@pytest.fixture
def closed(kettle_case, tom) -> Case:
    """Tom dropped what was promised, and closed the case."""
    for promise in kettle_case.promises.filter(kept_at=None, dropped_at=None):
        drop_promise(
            case_id=kettle_case.pk, promise_id=promise.pk, by=tom, because="We met."
        )
    return close_case(
        case_id=kettle_case.pk, by=tom, outcome="upheld", basis="The photo shows it."
    )


@pytest.fixture
def unchanged():
    """Look at a case, and later again: was nothing written?"""

    def everything(case: Case) -> list[object]:
        related = ("interactions", "promises", "restatements", "plans", "events")
        rows = [list(getattr(case, name).order_by("pk").values()) for name in related]
        return [Case.objects.filter(pk=case.pk).values().get(), *rows]

    class Unchanged:
        def __init__(self, case: Case) -> None:
            self.case, self.before = case, everything(case)

        def __bool__(self) -> bool:
            return everything(self.case) == self.before

    return Unchanged
