from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.views.decorators.http import require_safe

from amends.cases.queries.corrections import corrections_seen_by, quality
from amends.cases.queries.taught_readers import newest_taught
from amends.web.request import StaffRequest
from amends.web.show import show

from .saying import as_line, sentences, table
from .teaching import taught_sentences

LINES = 25


@require_safe
@login_required
def page(request: StaffRequest) -> HttpResponse:
    found = quality(request.user)
    corrections = Paginator(corrections_seen_by(request.user), LINES)
    page = corrections.get_page(request.GET.get("page"))
    taught = newest_taught()
    context = {
        "taught": taught_sentences(taught) if taught else [],
        "found": found,
        "sentences": sentences(found),
        "table": table(found),
        "lines": [as_line(correction) for correction in page],
        "page": page,
    }
    return show(request, "quality", context)
