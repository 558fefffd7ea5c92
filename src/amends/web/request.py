from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from amends.people.models import Staff


class StaffRequest(HttpRequest):
    """A request from somebody who is signed in."""

    user: Staff
    htmx: HtmxDetails
