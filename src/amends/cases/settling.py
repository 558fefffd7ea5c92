"""Where a case stands once a plan is agreed."""

from __future__ import annotations

from datetime import datetime

from django.utils import timezone

from amends.cases.models import Case, Plan, Promise
from amends.cases.promising import policy_for, worked_after

# Three worked days of eight hours, where the team has no policy of its own.
FOLLOW_UP_AFTER = 3 * 8 * 60


def follow_up_at(case: Case, plan: Plan) -> datetime:
    """Return when to ask how it is: some worked days after the last step."""
    ends = [step.due_at for step in plan.steps.all() if step.due_at]
    policy = policy_for(case, Promise.Kind.FOLLOW_UP)
    minutes = policy.minutes if policy else FOLLOW_UP_AFTER
    return worked_after(case, max([timezone.now(), *ends]), minutes)


def plan_stands(case: Case) -> bool:
    """Whether a plan waits for its answer, or is agreed and being carried out."""
    return any(plan.is_offered or plan.is_agreed for plan in case.plans.all())


def move_on(case: Case) -> None:
    """Walk the path on: to act while steps are open, to follow up when none is."""
    if case.is_closed or not any(plan.is_agreed for plan in case.plans.all()):
        return
    steps = case.promises.filter(kind=Promise.Kind.STEP, kept_at=None, dropped_at=None)
    case.stage = Case.Stage.ACT if steps.exists() else Case.Stage.FOLLOW_UP
    case.save(update_fields=["stage"])
