from __future__ import annotations

from dataclasses import dataclass, field

from django.db import transaction

from amends.people.models import Staff, Team
from amends.people.refusals import OnlyAdministrators, WrongDetail


@dataclass(frozen=True)
class NewStaff:
    """Somebody who joins: how customers read their name, and how they sign in."""

    name: str
    email: str
    password: str = field(repr=False)
    role: str = Staff.Role.AGENT


@transaction.atomic
def add_staff(*, by: Staff, team: Team, joining: NewStaff) -> Staff:
    """Let somebody work in a team from now on."""
    if by.role != Staff.Role.ADMINISTRATOR:
        raise OnlyAdministrators
    if not joining.name.strip():
        message = "Give their name, as customers will read it."
        raise WrongDetail(message)
    if Staff.objects.filter(email__iexact=joining.email).exists():
        message = f"Somebody signs in with {joining.email} already."
        raise WrongDetail(message)

    return Staff.objects.create_user(
        joining.email,
        joining.password,
        name=joining.name.strip(),
        role=joining.role,
        team=team,
    )
