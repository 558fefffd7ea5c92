"""What holds for every page."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django_htmx.http import HttpResponseClientRefresh

from amends.people.models import Staff

Answer = Callable[[HttpRequest], HttpResponse]

# Pages load nothing from other hosts, run no inline script, and are framed by nobody.
PAGE_RULES = (
    "default-src 'self'; img-src 'self' data:; "
    "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
)


def page_rules(get_response: Answer) -> Answer:
    """Send a content security policy with every page; let nobody store one."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Content-Security-Policy", PAGE_RULES)
        if not request.path.startswith("/static/"):
            response.headers.setdefault("Cache-Control", "private, no-store")
        return response

    return answer


def signed_out(get_response: Answer) -> Answer:
    """Where a page that refreshes itself meets a session that ended, sign in anew."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        to_sign_in = reverse("account_login")
        leads_there = response.headers.get("Location", "").startswith(to_sign_in)
        if leads_there and request.headers.get("HX-Request"):
            return HttpResponseClientRefresh()
        return response

    return answer


def local_time(get_response: Answer) -> Answer:
    """Show times in the time zone of the team of whoever is signed in."""

    def answer(request: HttpRequest) -> HttpResponse:
        user = request.user
        if isinstance(user, Staff):
            with timezone.override(user.team.zone):
                return get_response(request)
        return get_response(request)

    return answer
