from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from amends.cases import letters
from amends.cases.access import lock_case
from amends.cases.actors import TheCustomer
from amends.cases.history import record
from amends.cases.models import Case
from amends.cases.posting import post

# Somebody who presses again and again gets one mail.
AT_MOST_EVERY = timedelta(minutes=15)


@transaction.atomic
def send_fresh_link(*, by: TheCustomer) -> Case:
    """Mail a new link to the address we know, never to one that is typed in."""
    case = lock_case(by, by.case_id)
    lately = timezone.now() - AT_MOST_EVERY
    if case.events.filter(action="fresh link sent", at__gt=lately).exists():
        return case

    post(case, letters.fresh_link(case))

    record("fresh link sent", case, by=by)
    return case
