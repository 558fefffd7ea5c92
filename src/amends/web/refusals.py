"""Turn a refusal from the domain into a friendly answer, in one place."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from amends.cases.refusals import (
    Incomplete,
    LinkDoesNotWork,
    LinkTooOld,
    NoSuchCase,
    Refusal,
)
from amends.mail.refusals import NoSuchMail
from amends.people.refusals import OnlyAdministrators, PeopleRefusal

STATUS: dict[type[Exception], int] = {
    NoSuchCase: 404,
    NoSuchMail: 404,
    LinkDoesNotWork: 404,
    LinkTooOld: 410,
    OnlyAdministrators: 403,
    Incomplete: 422,
}


class RefusalMiddleware:
    """Answer with the reason whenever the desk refuses; 409 where nothing else fits."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(
        self, request: HttpRequest, error: Exception
    ) -> HttpResponse | None:
        """Show the refusal; let any other error pass."""
        if not isinstance(error, (Refusal, PeopleRefusal)):
            return None
        status = STATUS.get(type(error), 409)
        here = {"refusal": error}
        if isinstance(error, LinkTooOld) and request.resolver_match:
            here |= {"token": request.resolver_match.kwargs["token"]}
        return render(request, _page_for(request, error), here, status=status)


def _page_for(request: HttpRequest, error: Exception) -> str:
    if isinstance(error, LinkTooOld):
        return "customer/old_link.html"
    theirs = request.path.startswith("/my/")
    return "customer/refusal.html" if theirs else "shared/refusal.html"
