from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.views.decorators.http import require_safe
from amends.web.request import StaffRequest


@require_safe
@login_required
def page(request: StaffRequest) -> HttpResponse:
    return HttpResponse("soon")
