"""Who owns the next case."""

from __future__ import annotations

from django.db.models import Count, F, Q, Sum
from django.db.models.functions import Coalesce

from amends.cases.refusals import NobodyToOwn
from amends.people.models import Staff, Team

# One furious case weighs about as much as three calm ones.
HEAT_OF_ONE_MORE_CASE = 50


def next_owner(team: Team) -> Staff:
    """Return the member of the team who carries least, counting cases and their heat.

    Agents own cases; where a team has none, whoever is in it does.
    """
    still_open = Q(cases__closed_at=None)
    load = Count("cases", filter=still_open) * HEAT_OF_ONE_MORE_CASE + Coalesce(
        Sum("cases__heat", filter=still_open), 0
    )
    able = team.staff.filter(is_active=True).annotate(load=load)
    agents = able.filter(role=Staff.Role.AGENT)
    owner = (agents if agents.exists() else able).order_by(F("load"), "pk").first()
    if owner is None:
        raise NobodyToOwn
    return owner
