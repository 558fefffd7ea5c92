from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpResponse
from django.views.decorators.http import require_safe

from amends.cases.queries.files import file_of
from amends.web.case.room import room
from amends.web.files import as_download
from amends.web.request import StaffRequest
from amends.web.show import show


@require_safe
@login_required
def page(request: StaffRequest, case_id: int) -> HttpResponse:
    do, read = request.GET.get("do", ""), request.GET.get("read", "")
    opened = int(read) if read.isdecimal() and len(read) < 19 else 0
    return show(request, "case", room(request.user, case_id, do, opened=opened))


@require_safe
@login_required
def file(request: StaffRequest, case_id: int, file_id: int) -> FileResponse:
    return as_download(file_of(request.user, case_id, file_id))
