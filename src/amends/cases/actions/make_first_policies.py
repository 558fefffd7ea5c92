from django.db import transaction

from amends.cases.models import PromisePolicy
from amends.people.models import Team

HOUR = 60
# Worked minutes: hotter messages are answered sooner (P11).
FIRST_POLICIES = (
    ("reply", "", 4 * HOUR),
    ("reply", "frustrated", 4 * HOUR),
    ("reply", "angry", 2 * HOUR),
    ("reply", "furious", 1 * HOUR),
    ("offer", "", 8 * HOUR),
    ("follow_up", "", 24 * HOUR),
)


@transaction.atomic
def make_first_policies(*, team: Team) -> list[PromisePolicy]:
    """Give a new team the promises it makes to everybody, until it sets its own."""
    return [
        PromisePolicy.objects.get_or_create(
            team=team, kind=kind, level=level, defaults={"minutes": minutes}
        )[0]
        for kind, level, minutes in FIRST_POLICIES
    ]
