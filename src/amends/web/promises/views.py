from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.views.decorators.http import require_safe

from amends.cases.queries.desk import promises_of
from amends.web.request import StaffRequest
from amends.web.show import show

# More than anybody can keep in a week.
AT_MOST = 200


@require_safe
@login_required
def page(request: StaffRequest) -> HttpResponse:
    return show(request, "promises", {"promises": promises_of(request.user)[:AT_MOST]})
