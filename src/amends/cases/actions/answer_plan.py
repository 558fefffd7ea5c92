from django.db import transaction

from amends.cases.access import lock_case
from amends.cases.actors import Actor
from amends.cases.hearing import hear
from amends.cases.history import record
from amends.cases.incoming import Incoming, write_down
from amends.cases.models import Agreement, Case, Interaction, Plan, Promise, Step
from amends.cases.promising import promise, promise_by_policy
from amends.cases.refusals import Incomplete, NothingToAnswer
from amends.cases.settling import follow_up_at, move_on
from amends.people.models import Staff

BECOMES = {
    Agreement.Answer.AGREES: Plan.State.AGREED,
    Agreement.Answer.AGREES_IN_PART: Plan.State.AGREED_IN_PART,
    Agreement.Answer.DECLINES: Plan.State.DECLINED,
    Agreement.Answer.COUNTERS: Plan.State.COUNTERED,
}


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
    if answer in {Agreement.Answer.COUNTERS, Agreement.Answer.AGREES_IN_PART} and (
        not words.strip()
    ):
        message = "Tell us in a few words what you would like instead."
        raise Incomplete(message)

    given = Agreement.objects.create(
        plan=plan,
        answer=answer,
        words=words.strip(),
        told_to=by if isinstance(by, Staff) else None,
    )
    plan.state = BECOMES[Agreement.Answer(answer)]
    plan.save(update_fields=["state"])
    if given.words:
        theirs = Incoming(channel=Interaction.Channel.WEB, text=given.words)
        hear(case, write_down(case, theirs))
    if plan.is_agreed:
        _set_going(case, plan)
    else:
        words_back = f"Answer {case.customer.short_name}, who {given}"
        promise_by_policy(case, Promise.Kind.REPLY, words_back)

    record("plan answered", case, by=by, plan=plan.pk, answer=answer, words=given.words)
    return given


def _set_going(case: Case, plan: Plan) -> None:
    """Turn our steps into promises and plan the follow-up."""
    for step in plan.steps.filter(who=Step.Who.US):
        if step.due_at is not None:  # a constraint says it never is
            step.promise = promise(
                case, Promise.Kind.STEP, step.words, step.due_at, made_by=plan.by
            )
            step.save(update_fields=["promise"])
    words = f"Ask {case.customer.short_name} how it is, and about something else"
    due_at = follow_up_at(case, plan)
    promise(case, Promise.Kind.FOLLOW_UP, words, due_at, made_by=plan.by)
    move_on(case)
