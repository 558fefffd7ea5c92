"""Where a case stands once a plan is agreed."""

from __future__ import annotations

from datetime import datetime

from django.utils import timezone

from amends.cases.models import Case, Plan, Promise, PromisePolicy
from amends.people.working_hours import calendar_of

# Three worked days of eight hours, where the team has no policy of its own.
FOLLOW_UP_AFTER = 3 * 8 * 60


def follow_up_at(case: Case, plan: Plan) -> datetime:
    """Return when to ask how it is: some worked days after the last step."""
    ends = [step.due_at for step in plan.steps.all() if step.due_at]
    policy = PromisePolicy.objects.filter(team=case.team_id, kind="follow_up").first()
    minutes = policy.minutes if policy else FOLLOW_UP_AFTER
    return calendar_of(case.team).add(max([timezone.now(), *ends]), minutes)


def move_on(case: Case) -> None:
    """Walk the path on: to act while steps are open, to follow up when none is."""
    if case.is_closed or not any(plan.is_agreed for plan in case.plans.all()):
        return
    steps = case.promises.filter(kind=Promise.Kind.STEP, kept_at=None, dropped_at=None)
    case.stage = Case.Stage.ACT if steps.exists() else Case.Stage.FOLLOW_UP
    case.save(update_fields=["stage"])
