from django.db import transaction

from amends.cases.access import lock_case
from amends.cases.history import record
from amends.cases.models import Plan, Promise
from amends.cases.promising import promise_by_policy
from amends.cases.refusals import NothingToAnswer
from amends.people.models import Staff


@transaction.atomic
def withdraw_plan(*, case_id: int, plan_id: int, by: Staff) -> Plan:
    """Take back a plan the customer has not answered, to offer a better one."""
    case = lock_case(by, case_id)
    plan = case.plans.filter(pk=plan_id, state=Plan.State.OFFERED).first()
    if plan is None:
        raise NothingToAnswer

    plan.state = Plan.State.WITHDRAWN
    plan.save(update_fields=["state"])
    words = f"Suggest to {case.customer.short_name} something better"
    promise_by_policy(case, Promise.Kind.OFFER, words)

    record("plan withdrawn", case, by=by, plan=plan.pk)
    return plan
