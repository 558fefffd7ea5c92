from django.db import transaction
from django.utils import timezone

from amends.cases import letters
from amends.cases.access import lock_case
from amends.cases.drafting import PlanDraft, StepDraft
from amends.cases.history import record
from amends.cases.models import Case, Plan, Promise, Step
from amends.cases.posting import post
from amends.cases.promising import keep_all
from amends.cases.refusals import (
    CaseIsClosed,
    Incomplete,
    NotYetUnderstood,
    PlanStands,
)
from amends.people.models import Staff
from amends.people.working_hours import end_of_work


@transaction.atomic
def offer_plan(
    *, case_id: int, by: Staff, plan: PlanDraft, cannot_wait_because: str = ""
) -> Plan:
    """Put a plan to the customer, once they confirmed that we understood them."""
    case = lock_case(by, case_id)
    if case.is_closed:
        raise CaseIsClosed
    understood = case.restatements.filter(replaced_at=None, answer="confirmed")
    if not understood.exists() and not cannot_wait_because.strip():
        raise NotYetUnderstood
    if any(each.is_agreed or each.is_offered for each in case.plans.all()):
        raise PlanStands
    _check(plan)

    offered = Plan.objects.create(
        case=case, kind=plan.kind, words=plan.words.strip(), by=by
    )
    for position, step in enumerate(plan.steps):
        offered.steps.create(
            position=position,
            who=step.who,
            words=step.words.strip(),
            due_at=step.by_day and end_of_work(case.team, step.by_day),
        )
    for remedy in plan.remedies:
        offered.remedies.create(
            kind=remedy.kind, amount=remedy.amount, currency=remedy.currency
        )
    post(case, letters.plan(case, offered), words=offered.words, by=by)
    keep_all(case, Promise.Kind.OFFER)
    case.stage = Case.Stage.AGREE
    case.save(update_fields=["stage"])

    record(
        "plan offered",
        case,
        by=by,
        plan=offered.pk,
        words=offered.words,
        cannot_wait_because=cannot_wait_because.strip(),
    )
    return offered


def _check(plan: PlanDraft) -> None:
    if not plan.words.strip():
        message = "Say in a sentence or two what you suggest."
        raise Incomplete(message)
    if plan.kind == Plan.Kind.OFFER and not plan.steps:
        message = "An offer needs at least one step: who does what, by when."
        raise Incomplete(message)
    for step in plan.steps:
        _check_step(step)
    for remedy in plan.remedies:
        if remedy.amount is not None and remedy.amount <= 0:
            message = "An amount of money must be above zero."
            raise Incomplete(message)


def _check_step(step: StepDraft) -> None:
    if not step.words.strip():
        message = "A step has a day but no words. Say what will be done."
        raise Incomplete(message)
    if step.by_day is None:
        if step.who == Step.Who.US:
            message = f"Say by which day we do this: “{step.words.strip()}”."
            raise Incomplete(message)
    elif step.by_day < timezone.localdate():
        message = f"The day for “{step.words.strip()}” has passed. Choose a later one."
        raise Incomplete(message)
