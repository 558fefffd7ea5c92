from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from amends.cases.models import Case
from amends.cases.queries.desk import as_rows, closed, following_up, mine, of_the_team
from amends.web.request import StaffRequest
from amends.web.show import show

from .greeting import greeting
from .reasons import reasons_of

ROWS = 50


@require_safe
@login_required
def own(request: StaffRequest) -> HttpResponse:
    return _desk(request, "mine", mine(request.user))


@require_safe
@login_required
def team(request: StaffRequest) -> HttpResponse:
    return _desk(request, "team", of_the_team(request.user))


@require_safe
@login_required
def following(request: StaffRequest) -> HttpResponse:
    return _desk(request, "following", following_up(request.user))


@require_safe
@login_required
def shut(request: StaffRequest) -> HttpResponse:
    return _desk(request, "closed", closed(request.user))


def _desk(request: StaffRequest, tab: str, cases: QuerySet[Case]) -> HttpResponse:
    page = Paginator(cases, ROWS).get_page(request.GET.get("page"))
    rows = as_rows(cases[max(page.start_index() - 1, 0) : page.end_index()])
    tabs = [
        ("mine", "Mine", mine(request.user).count()),
        ("team", "Team", of_the_team(request.user).count()),
        ("following", "Following up", following_up(request.user).count()),
        ("closed", "Closed", closed(request.user).count()),
    ]
    hello = greeting(request.user, rows if tab == "mine" else [], timezone.localtime())
    now = timezone.now()
    whys = ["; ".join(reasons_of(row.standing, now)) for row in rows]
    context = {"tab": tab, "tabs": tabs, "page": page, "hello": hello}
    context["rows"] = list(zip(rows, whys, strict=True))
    return show(request, "desk", context)
