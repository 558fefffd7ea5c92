"""Bright Home: home goods by mail, its complaint desk, and its three people."""

from __future__ import annotations

from datetime import time, timedelta

from django.utils import timezone

from amends.cases.models import PromisePolicy
from amends.people.models import Opening, Organisation, Staff, Team

# For the demo only: it is printed for whoever opens it.
PASSWORD = "make-amends"  # noqa: S105
PEOPLE = {
    "tom": ("Tom Okafor", "tom@brighthome.example", Staff.Role.AGENT, 3),
    "amara": ("Amara Diallo", "amara@brighthome.example", Staff.Role.SUPERVISOR, 6),
    "ada": ("Ada Lindqvist", "ada@brighthome.example", Staff.Role.ADMINISTRATOR, 8),
}
# Kind, level of heat (empty: any), worked minutes.
POLICIES = [
    ("reply", "", 240),
    ("reply", "calm", 480),
    ("reply", "frustrated", 240),
    ("reply", "angry", 120),
    ("reply", "furious", 60),
    ("offer", "", 480),
    ("follow_up", "", 1440),
]
WORKDAYS = Opening.Weekday.values[:5]


def found_company() -> Team:
    """Make the company, its team with its hours and promises, and its people."""
    organisation = Organisation.objects.create(name="Bright Home")
    team = Team.objects.create(
        organisation=organisation,
        name="Customer care",
        address="help@brighthome.example",
        phone="+442079460101",
        time_zone="Europe/London",
        country="GB",
        region="ENG",
    )
    for weekday in WORKDAYS:
        team.openings.create(weekday=weekday, opens=time(9), closes=time(17))
    for kind, level, minutes in POLICIES:
        PromisePolicy.objects.create(team=team, kind=kind, level=level, minutes=minutes)
    _hire(team)
    return team


def _hire(team: Team) -> None:
    for name, email, role, years in PEOPLE.values():
        Staff.objects.create_user(
            email,
            PASSWORD,
            name=name,
            role=role,
            team=team,
            joined_at=timezone.now() - timedelta(days=365 * years),
        )
