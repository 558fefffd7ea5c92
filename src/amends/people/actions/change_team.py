from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from itertools import pairwise
from zoneinfo import available_timezones

from django.db import transaction

from amends.people.models import Staff, Team
from amends.people.phones import as_e164
from amends.people.refusals import OnlyAdministrators, WrongDetail


@dataclass(frozen=True)
class TeamDetails:
    """How a team is reached, and when it works."""

    name: str
    address: str
    phone: str
    time_zone: str
    country: str
    openings: tuple[tuple[int, time, time], ...]  # weekday (0 is Monday), from, to


@transaction.atomic
def change_team(*, by: Staff, team: Team, details: TeamDetails) -> Team:
    """Change how a team is reached and when it works; promises made keep their time."""
    if by.role != Staff.Role.ADMINISTRATOR:
        raise OnlyAdministrators
    if not details.openings:
        message = "Say on which days you work, at least one: promises need hours."
        raise WrongDetail(message)
    if any(closes <= opens for _, opens, closes in details.openings):
        message = "Each closing hour must be later than its opening hour."
        raise WrongDetail(message)
    if len({opening[:2] for opening in details.openings}) < len(details.openings):
        message = "Two openings of one day begin at the same hour. Leave one out."
        raise WrongDetail(message)
    if _overlap(details.openings):
        message = "Two stretches of one day overlap. End the first before the second."
        raise WrongDetail(message)
    if details.time_zone not in available_timezones():
        message = f"“{details.time_zone}” is no time zone; one is Europe/London."
        raise WrongDetail(message)
    address = details.address.lower()
    if Team.objects.filter(address=address).exclude(pk=team.pk).exists():
        message = f"Another team answers {address} already."
        raise WrongDetail(message)

    team.name, team.address = details.name, address
    team.phone = as_e164(details.phone, details.country)
    if team.country != details.country:
        team.region = ""  # it was a part of the other country
    team.time_zone, team.country = details.time_zone, details.country
    team.save()
    team.openings.all().delete()
    for weekday, opens, closes in details.openings:
        team.openings.create(weekday=weekday, opens=opens, closes=closes)
    return team


def _overlap(openings: tuple[tuple[int, time, time], ...]) -> bool:
    """Whether an hour would be counted twice."""
    return any(
        day == next_day and begins < ends
        for (day, _, ends), (next_day, begins, _) in pairwise(sorted(openings))
    )
