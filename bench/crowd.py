"""Many cases at once, written straight into the tables: only a benchmark may."""

from __future__ import annotations

import os
import random
import tempfile
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from amends.people.models import Team

WORDS = (
    "The kettle I ordered on 3 May came cracked and nobody has answered me for nine "
    "days. This is the third time I am asking. I want my money back by Friday."
)
LEVELS = {"calm": 12, "frustrated": 40, "angry": 65, "furious": 90}
AT_ONCE = 2_000


def open_empty_desk() -> None:
    """Load Django on a new SQLite desk in a folder that goes away with the system's."""
    os.environ["AMENDS_HOME"] = tempfile.mkdtemp(prefix="amends-bench-")
    os.environ["DJANGO_SETTINGS_MODULE"] = "amends.config.settings"
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)


def open_team() -> Team:
    """Make a team with three agents, who share the cases."""
    from amends.people.models import Organisation, Staff, Team

    organisation = Organisation.objects.create(name="Bright Home")
    team = Team.objects.create(
        organisation=organisation, name="Care", address="help@brighthome.example"
    )
    for weekday in range(5):
        team.openings.create(weekday=weekday, opens=time(9), closes=time(17))
    for name in ("Tom Okafor", "Amara Diallo", "Ada Lindqvist"):
        email = f"{name.split()[0].lower()}@brighthome.example"
        Staff.objects.create_user(email, "benchmark-only", name=name, team=team)
    return team


def add_cases(team: Team, count: int, *, said: int = 10) -> None:
    """Add `count` open cases with `said` interactions and two open promises each."""
    for start in range(0, count, AT_ONCE):
        _add(team, min(AT_ONCE, count - start), said)


def _add(team: Team, count: int, said: int) -> None:
    from amends.cases.models import Case, Interaction, Promise, Reading
    from amends.people.models import Address, Customer

    chance, now, owners = (
        random.Random(count),
        datetime.now(UTC),
        list(team.staff.all()),
    )
    people = Customer.objects.bulk_create(
        Customer(name="Priya Raman") for _ in range(count)
    )
    Address.objects.bulk_create(
        Address(customer=each, email=f"customer{each.pk}@example.org")
        for each in people
    )
    cases = []
    for each in people:
        level = chance.choice(list(LEVELS))
        due = now + timedelta(hours=chance.uniform(-20, 200))
        cases.append(
            Case(reference=f"AM-{each.pk:08d}", team=team, customer=each,
                 owner=chance.choice(owners), level=level,
                 subject="Cracked kettle", heat=LEVELS[level], turn_at=due,
                 stage=chance.choice(Case.Stage.values[:5]))
        )  # fmt: skip
    Case.objects.bulk_create(cases)
    Promise.objects.bulk_create(
        Promise(case=case, kind=kind, words="Answer", due_at=case.turn_at + later)
        for case in cases
        for kind, later in (("reply", timedelta(0)), ("follow_up", timedelta(days=3)))
    )
    spoken = Interaction.objects.bulk_create(
        Interaction(case=case, text=WORDS, at=now - timedelta(hours=said - nth),
                    direction=("inbound", "outbound")[nth % 2], channel="email",
                    by=None if nth % 2 == 0 else case.owner)
        for case in cases
        for nth in range(said)
    )  # fmt: skip
    Reading.objects.bulk_create(
        Reading(interaction=each, heat=60, level="angry", complaint=0.9, abuse=0.0,
                signals=["repeat_contact"], wants=["refund"], topic="product")
        for each in spoken
        if each.direction == "inbound"
    )  # fmt: skip
