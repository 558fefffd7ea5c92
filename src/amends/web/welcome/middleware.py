"""Lead a stranger from an empty home to a working desk."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from amends.people.models import Staff

OPEN_BEFORE = ("/welcome/", "/static/", "/health/")


def welcome_first(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Send everybody to the first-run page until somebody works here."""
    settled = False

    def answer(request: HttpRequest) -> HttpResponse:
        nonlocal settled
        settled = settled or Staff.objects.exists()
        if settled or request.path.startswith(OPEN_BEFORE):
            return get_response(request)
        return redirect("welcome:page")

    return answer
