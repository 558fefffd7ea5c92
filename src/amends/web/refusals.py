"""Turn a refusal from the domain into a friendly answer, in one place."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from amends.cases.refusals import Incomplete, LinkDoesNotWork, NoSuchCase, Refusal
from amends.mail.refusals import NoSuchMail
from amends.people.refusals import OnlyAdministrators, PeopleRefusal

STATUS: dict[type[Exception], int] = {
    NoSuchCase: 404,
    NoSuchMail: 404,
    LinkDoesNotWork: 404,
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
        theirs = request.path.startswith("/my/")
        page = "customer/refusal.html" if theirs else "shared/refusal.html"
        status = STATUS.get(type(error), 409)
        return render(request, page, {"refusal": error}, status=status)
