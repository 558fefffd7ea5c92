from decimal import Decimal

from django.db import transaction
from django.utils import timezone
from moneyed import CURRENCIES

from amends.cases import letters
from amends.cases.access import lock_case
from amends.cases.drafting import PlanDraft, RemedyDraft, StepDraft
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
from amends.cases.settling import plan_stands
from amends.cases.wording import cleaned, needed
from amends.people.models import Staff
from amends.people.working_hours import end_of_work

ANSWERED_BY_A_PLAN = (
    Promise.Kind.ACKNOWLEDGE,
    Promise.Kind.REPLY,
    Promise.Kind.OFFER,
)
MOST_MONEY = Decimal(10) ** 10  # what the column holds


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
    if plan_stands(case):
        raise PlanStands
    _check(case, plan)

    offered = Plan.objects.create(
        case=case, kind=plan.kind, words=cleaned(plan.words).strip(), by=by
    )
    for position, step in enumerate(plan.steps):
        offered.steps.create(
            position=position,
            who=step.who,
            words=cleaned(step.words).strip(),
            due_at=step.by_day and end_of_work(case.team, step.by_day),
        )
    for remedy in plan.remedies:
        offered.remedies.create(
            kind=remedy.kind, amount=remedy.amount, currency=remedy.currency
        )
    post(case, letters.plan(case, offered), words=offered.words, by=by)
    kept = keep_all(case, *ANSWERED_BY_A_PLAN)
    case.stage = Case.Stage.AGREE
    case.save(update_fields=["stage"])

    record(
        "plan offered",
        case,
        by=by,
        plan=offered.pk,
        words=offered.words,
        cannot_wait_because=cleaned(cannot_wait_because).strip(),
        kept=[promise.words for promise in kept],
    )
    return offered


def _check(case: Case, plan: PlanDraft) -> None:
    needed(plan.words, "Say in a sentence or two what you suggest.")
    if plan.kind == Plan.Kind.OFFER and not plan.steps:
        message = "An offer needs at least one step: who does what, by when."
        raise Incomplete(message)
    for step in plan.steps:
        _check_step(case, step)
    for remedy in plan.remedies:
        _check_remedy(remedy)


def _check_remedy(remedy: RemedyDraft) -> None:
    if remedy.amount is None:
        if remedy.currency:
            message = f"Say how much, in {remedy.currency}, or name no currency."
            raise Incomplete(message)
        return
    if not remedy.amount.is_finite() or not 0 < remedy.amount < MOST_MONEY:
        message = "An amount of money must be above zero, and one that can be paid."
        raise Incomplete(message)
    if remedy.currency not in CURRENCIES:
        message = "Name the currency by its three letters, such as GBP."
        raise Incomplete(message)


def _check_step(case: Case, step: StepDraft) -> None:
    needed(
        step.words,
        "A step has a day but no words. Say what will be done.",
        most=300,
    )
    if step.by_day is None:
        if step.who == Step.Who.US:
            message = f"Say by which day we do this: “{step.words.strip()}”."
            raise Incomplete(message)
    elif end_of_work(case.team, step.by_day) < timezone.now():
        message = f"The day for “{step.words.strip()}” is over. Choose a later one."
        raise Incomplete(message)
