from typing import Any

from django.contrib.auth.decorators import login_required
from django.forms import Form
from django.http import HttpResponse
from django.views.decorators.http import require_POST

from amends.cases.actions.close_case import close_case
from amends.cases.actions.drop_promise import drop_promise
from amends.cases.actions.keep_promise import keep_promise
from amends.cases.actions.make_promise import make_promise
from amends.cases.actions.reopen_case import reopen_case
from amends.web.case.forms import CloseForm, DropForm, PromiseForm, ReopenForm
from amends.web.case.room import act
from amends.web.request import StaffRequest


@require_POST
@login_required
def promise(request: StaffRequest, case_id: int) -> HttpResponse:
    form = PromiseForm(request.POST)

    def do(said: dict[str, Any]) -> None:
        make_promise(
            case_id=case_id,
            by=request.user,
            kind=said["kind"],
            words=said["words"],
            due_at=form.due_at(),
        )

    return act(request, case_id, "promises", form, do)


@require_POST
@login_required
def keep(request: StaffRequest, case_id: int, promise_id: int) -> HttpResponse:
    def do(_: dict[str, Any]) -> None:
        keep_promise(case_id=case_id, promise_id=promise_id, by=request.user)

    return act(request, case_id, "promises", Form(request.POST), do)


@require_POST
@login_required
def drop(request: StaffRequest, case_id: int, promise_id: int) -> HttpResponse:
    def do(said: dict[str, Any]) -> None:
        drop_promise(case_id=case_id, promise_id=promise_id, by=request.user, **said)

    return act(request, case_id, "promises", DropForm(request.POST), do)


@require_POST
@login_required
def close(request: StaffRequest, case_id: int) -> HttpResponse:
    def do(said: dict[str, Any]) -> None:
        close_case(case_id=case_id, by=request.user, **said)

    return act(request, case_id, "close", CloseForm(request.POST), do)


@require_POST
@login_required
def reopen(request: StaffRequest, case_id: int) -> HttpResponse:
    def do(said: dict[str, Any]) -> None:
        reopen_case(case_id=case_id, by=request.user, **said)

    return act(request, case_id, "close", ReopenForm(request.POST), do)
