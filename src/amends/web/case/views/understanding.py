from typing import Any

from django.contrib.auth.decorators import login_required
from django.forms import Form
from django.http import HttpResponse
from django.views.decorators.http import require_POST

from amends.cases.actions.confirm_restatement import confirm_restatement
from amends.cases.actions.restate_problem import restate_problem
from amends.web.case.forms import RestateForm
from amends.web.case.room import act
from amends.web.request import StaffRequest


@require_POST
@login_required
def restate(request: StaffRequest, case_id: int) -> HttpResponse:
    def do(said: dict[str, Any]) -> None:
        restate_problem(case_id=case_id, by=request.user, **said)

    return act(request, case_id, "restate", RestateForm(request.POST), do)


@require_POST
@login_required
def confirm(request: StaffRequest, case_id: int, restatement_id: int) -> HttpResponse:
    def do(_: dict[str, Any]) -> None:
        confirm_restatement(
            case_id=case_id, restatement_id=restatement_id, by=request.user
        )

    return act(request, case_id, "restate", Form(request.POST), do)
