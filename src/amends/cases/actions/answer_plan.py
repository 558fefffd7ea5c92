from django.db import transaction
from django.utils import timezone

from amends.cases.access import lock_case
from amends.cases.actors import Actor
from amends.cases.hearing import hear
from amends.cases.history import record
from amends.cases.incoming import Incoming, told_by, write_down
from amends.cases.models import Agreement, Case, Plan, Promise, Step
from amends.cases.promising import promise, promise_by_policy, worked_after
from amends.cases.refusals import Incomplete, NothingToAnswer
from amends.cases.settling import follow_up_at, move_on
from amends.cases.wording import cleaned, needed
from amends.people.models import Staff

BECOMES = {
    Agreement.Answer.AGREES: Plan.State.AGREED,
    Agreement.Answer.AGREES_IN_PART: Plan.State.AGREED_IN_PART,
    Agreement.Answer.DECLINES: Plan.State.DECLINED,
    Agreement.Answer.COUNTERS: Plan.State.COUNTERED,
}
AGREEMENTS = {Agreement.Answer.AGREES, Agreement.Answer.AGREES_IN_PART}
NEEDS_WORDS = {Agreement.Answer.COUNTERS, Agreement.Answer.AGREES_IN_PART}
A_DAY = 8 * 60  # worked minutes


@transaction.atomic
def answer_plan(
    *, case_id: int, plan_id: int, by: Actor, answer: str, words: str = ""
) -> Agreement:
    """Take the customer's answer to a plan; the same answer twice changes nothing."""
    case = lock_case(by, case_id)
    plan = case.plans.filter(pk=plan_id).first()
    if plan is None:
        raise NothingToAnswer
    given = Agreement.objects.filter(plan=plan).first()
    if given is not None and given.answer == answer:
        return given
    if given is not None or not plan.is_offered:
        raise NothingToAnswer
    words = _check(plan, answer, words)

    given = Agreement.objects.create(
        plan=plan,
        answer=answer,
        words=words,
        told_to=by if isinstance(by, Staff) else None,
    )
    plan.state = BECOMES[Agreement.Answer(answer)]
    plan.save(update_fields=["state"])
    if given.words:
        hear(case, write_down(case, Incoming(channel=told_by(by), text=words)))
    if plan.is_agreed:
        _set_going(case, plan)
    else:
        words_back = f"Answer {case.customer.short_name}, who {given}"
        promise_by_policy(case, Promise.Kind.REPLY, words_back)

    record("plan answered", case, by=by, plan=plan.pk, answer=answer, words=given.words)
    return given


def _check(plan: Plan, answer: str, words: str) -> str:
    """Return the customer's words as they are kept; refuse what is no answer."""
    if answer not in BECOMES:
        message = "Choose one: agree, agree in part, decline, or something else."
        raise Incomplete(message)
    if plan.kind == Plan.Kind.QUESTION and answer in AGREEMENTS:
        message = "We asked what would put it right. Tell us in a few words."
        raise Incomplete(message)
    if answer in NEEDS_WORDS:
        return needed(words, "Tell us in a few words what you would like instead.")
    return cleaned(words).strip()


def _set_going(case: Case, plan: Plan) -> None:
    """Turn our steps into promises and plan the follow-up.

    A step whose day passed while the customer thought gets a day of work from now.
    """
    now = timezone.now()
    for step in plan.steps.filter(who=Step.Who.US):
        if step.due_at is None or step.due_at < now:  # None: a constraint forbids it
            step.due_at = worked_after(case, now, A_DAY)
        step.promise = promise(
            case, Promise.Kind.STEP, step.words, step.due_at, made_by=plan.by
        )
        step.save(update_fields=["due_at", "promise"])
    words = f"Ask {case.customer.short_name} how it is, and about something else"
    due_at = follow_up_at(case, plan)
    promise(case, Promise.Kind.FOLLOW_UP, words, due_at, made_by=plan.by)
    move_on(case)
