from typing import Any

from django.contrib.auth.decorators import login_required
from django.forms import Form
from django.http import HttpResponse
from django.views.decorators.http import require_POST

from amends.cases.actions.answer_plan import answer_plan
from amends.cases.actions.offer_plan import offer_plan
from amends.cases.actions.withdraw_plan import withdraw_plan
from amends.web.case.forms import AnswerForm, PlanForm
from amends.web.case.room import act
from amends.web.request import StaffRequest


@require_POST
@login_required
def plan(request: StaffRequest, case_id: int) -> HttpResponse:
    form = PlanForm(request.POST)

    def do(said: dict[str, Any]) -> None:
        offer_plan(
            case_id=case_id,
            by=request.user,
            plan=form.plan(),
            cannot_wait_because=said["cannot_wait_because"],
        )

    return act(request, case_id, "plan", form, do)


@require_POST
@login_required
def answer(request: StaffRequest, case_id: int, plan_id: int) -> HttpResponse:
    def do(said: dict[str, Any]) -> None:
        answer_plan(case_id=case_id, plan_id=plan_id, by=request.user, **said)

    return act(request, case_id, "plan", AnswerForm(request.POST), do)


@require_POST
@login_required
def withdraw(request: StaffRequest, case_id: int, plan_id: int) -> HttpResponse:
    def do(_: dict[str, Any]) -> None:
        withdraw_plan(case_id=case_id, plan_id=plan_id, by=request.user)

    return act(request, case_id, "plan", Form(request.POST), do)
