from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from amends.people.actions.add_staff import add_staff
from amends.people.actions.change_team import change_team
from amends.people.queries import staff_seen_by
from amends.people.refusals import WrongDetail
from amends.web.request import StaffRequest
from amends.web.show import show

from .forms import AddForm, TeamForm, as_it_stands


@require_safe
@login_required
def page(request: StaffRequest) -> HttpResponse:
    return _show(request)


@require_POST
@login_required
def add(request: StaffRequest) -> HttpResponse:
    form, refusal = AddForm(request.POST), None
    if form.is_valid():
        try:
            joined = add_staff(
                by=request.user, team=request.user.team, joining=form.joining()
            )
        except WrongDetail as refused:
            refusal = refused
        else:
            messages.success(request, f"{joined} can sign in now.")
            return redirect("people:page")
    return _show(request, add_form=form, refusal=refusal)


@require_POST
@login_required
def team(request: StaffRequest) -> HttpResponse:
    form, refusal = TeamForm(request.POST), None
    if form.is_valid():
        try:
            change_team(by=request.user, team=request.user.team, details=form.details())
        except WrongDetail as refused:
            refusal = refused
        else:
            messages.success(request, "Changed. Promises made before keep their time.")
            return redirect("people:page")
    return _show(request, team_form=form, refusal=refusal)


def _show(
    request: StaffRequest,
    add_form: AddForm | None = None,
    team_form: TeamForm | None = None,
    refusal: WrongDetail | None = None,
) -> HttpResponse:
    here = {
        "staff": staff_seen_by(request.user),
        "may_change": request.user.role == "administrator",
        "add_form": add_form or AddForm(),
        "team_form": team_form or as_it_stands(request.user.team),
        "refusal": refusal,
    }
    return show(request, "people", here, status=422 if add_form or team_form else 200)
