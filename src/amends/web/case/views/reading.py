from typing import Any

from django.contrib.auth.decorators import login_required
from django.forms import Form
from django.http import HttpResponse
from django.views.decorators.http import require_POST

from amends.cases.actions.confirm_reading import confirm_reading
from amends.cases.actions.correct_reading import correct_reading
from amends.cases.actions.put_reading_back import put_reading_back
from amends.web.case.forms import CorrectionForm, TopicForm
from amends.web.case.room import act
from amends.web.request import StaffRequest


@require_POST
@login_required
def correct(request: StaffRequest, case_id: int, interaction_id: int) -> HttpResponse:
    form = CorrectionForm(request.POST)

    def do(_: dict[str, Any]) -> None:
        correct_reading(
            case_id=case_id,
            by=request.user,
            interaction_id=interaction_id,
            correction=form.correction(),
        )

    return act(request, case_id, "", form, do, reading=interaction_id)


@require_POST
@login_required
def name_topic(
    request: StaffRequest, case_id: int, interaction_id: int
) -> HttpResponse:
    form = TopicForm(request.POST)

    def do(_: dict[str, Any]) -> None:
        correct_reading(
            case_id=case_id,
            by=request.user,
            interaction_id=interaction_id,
            correction=form.correction(),
        )

    return act(request, case_id, "", form, do, reading=interaction_id)


@require_POST
@login_required
def right(request: StaffRequest, case_id: int, interaction_id: int) -> HttpResponse:
    def do(_: dict[str, Any]) -> None:
        confirm_reading(case_id=case_id, by=request.user, interaction_id=interaction_id)

    return act(request, case_id, "", Form(request.POST), do, reading=interaction_id)


@require_POST
@login_required
def put_back(request: StaffRequest, case_id: int, interaction_id: int) -> HttpResponse:
    def do(_: dict[str, Any]) -> None:
        put_reading_back(
            case_id=case_id, by=request.user, interaction_id=interaction_id
        )

    return act(request, case_id, "", Form(request.POST), do, reading=interaction_id)
