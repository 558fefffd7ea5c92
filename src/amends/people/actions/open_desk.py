from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time

from django.db import transaction

from amends.people.models import Organisation, Staff, Team
from amends.people.phones import as_e164
from amends.people.refusals import DeskIsOpen, WrongDetail

WEEK, WEEKEND = range(5), range(5, 7)


@dataclass(frozen=True)
class DeskDraft:
    """What a new desk needs to know: its first administrator, its team, its hours."""

    name: str
    email: str
    password: str = field(repr=False)
    organisation: str
    team: str
    address: str
    phone: str = ""
    time_zone: str = "UTC"
    country: str = ""
    opens: time = time(9)
    closes: time = time(17)
    weekend: bool = False


@transaction.atomic
def open_desk(*, draft: DeskDraft) -> Staff:
    """Make the organisation, its first team and the administrator who leads it."""
    if Staff.objects.exists():
        raise DeskIsOpen
    if draft.closes <= draft.opens:
        message = "The closing hour must be later than the opening hour."
        raise WrongDetail(message)

    organisation = Organisation.objects.create(name=draft.organisation)
    team = Team.objects.create(
        organisation=organisation,
        name=draft.team,
        address=draft.address.lower(),
        phone=as_e164(draft.phone, draft.country),
        time_zone=draft.time_zone,
        country=draft.country,
    )
    for weekday in [*WEEK, *(WEEKEND if draft.weekend else ())]:
        team.openings.create(weekday=weekday, opens=draft.opens, closes=draft.closes)
    return Staff.objects.create_user(
        draft.email,
        draft.password,
        name=draft.name,
        role=Staff.Role.ADMINISTRATOR,
        team=team,
    )
