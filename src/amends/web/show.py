"""Answer with a whole page, or with only its live part when htmx asks."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers

from amends.web.request import StaffRequest


def show(
    request: StaffRequest, room: str, context: dict[str, Any], status: int = 200
) -> HttpResponse:
    """Render <room>/page.html, or <room>/_live.html for htmx."""
    htmx = request.htmx
    wants_part = htmx and not htmx.boosted and not htmx.history_restore_request
    template = f"{room}/{'_live' if wants_part else 'page'}.html"
    response = render(request, template, context, status=status)
    patch_vary_headers(response, ["HX-Request"])
    return response
