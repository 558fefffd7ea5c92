"""The cast of every test, always the same, and the few things they need.

Bright Home sells kettles. Tom answers its complaints, Amara leads his team, Ada looks
after the desk. Zoe works in another team and must see nothing. Priya's kettle cracked.
"""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest
from django.db import connection

from amends.cases.actions.receive_complaint import receive_complaint
from amends.cases.actors import TheCustomer
from amends.cases.incoming import Incoming
from amends.cases.models import Case, Interaction, PromisePolicy
from amends.people.models import Customer, Organisation, Staff, Team

LONDON = ZoneInfo("Europe/London")
MONDAY_AT_TEN = datetime(2026, 11, 2, 10, tzinfo=LONDON)
KETTLE = (
    "The kettle I ordered three weeks ago arrived cracked, and hot water ran over my "
    "hand. I have written twice and nobody answered. I am furious and want my money "
    "back."
)
FURIOUS = (
    "This is the THIRD time I write!!! You useless liars. I want my money back by "
    "Friday or I go to the ombudsman. I am FURIOUS."
)
IN_GERMAN = (
    "Guten Tag, ich habe den Kessel vor drei Wochen bestellt und er ist nicht "
    "angekommen. Ich bin mit dem Service nicht zufrieden."
)


@pytest.fixture
def bright_home():
    """The firm whose customers write."""
    return Organisation.objects.create(name="Bright Home")


@pytest.fixture
def customer_care(bright_home):
    """The team that answers complaints, Monday to Friday from nine to five."""
    team = Team.objects.create(
        organisation=bright_home,
        name="Customer care",
        address="help@brighthome.example",
        phone="+442079460123",
        time_zone="Europe/London",
        country="GB",
        region="ENG",
    )
    for weekday in range(5):
        team.openings.create(weekday=weekday, opens=time(9), closes=time(17))
    for kind, minutes in {"reply": 240, "offer": 480, "follow_up": 1440}.items():
        PromisePolicy.objects.create(team=team, kind=kind, minutes=minutes)
    return team


@pytest.fixture
def bills(bright_home):
    """Another team, to which the first one's cases are closed."""
    return Team.objects.create(
        organisation=bright_home, name="Bills", address="bills@brighthome.example"
    )


def _staff(team: Team, name: str, role: str) -> Staff:
    email = f"{name.partition(' ')[0].lower()}@brighthome.example"
    return Staff.objects.create_user(
        email, "a-good-password-42", name=name, role=role, team=team
    )


@pytest.fixture
def tom(customer_care):
    """Tom answers complaints, and owns Priya's."""
    return _staff(customer_care, "Tom Okafor", Staff.Role.AGENT)


@pytest.fixture
def amara(customer_care):
    """Amara leads Tom's team."""
    return _staff(customer_care, "Amara Diallo", Staff.Role.SUPERVISOR)


@pytest.fixture
def ada(customer_care):
    """Ada looks after the desk and sees every team."""
    return _staff(customer_care, "Ada Lindqvist", Staff.Role.ADMINISTRATOR)


@pytest.fixture
def zoe(bills):
    """Zoe works in another team and must see nothing of Tom's cases."""
    return _staff(bills, "Zoe Marsh", Staff.Role.AGENT)


@pytest.fixture
def kettle_case(customer_care, tom):
    """Priya's case about a cracked kettle, just received; Tom owns it."""
    cracked_kettle = Incoming(
        channel=Interaction.Channel.EMAIL,
        subject="Cracked kettle",
        text=KETTLE,
        sender="priya@raman.example",
        message_id="<kettle@raman.example>",
    )
    return receive_complaint(
        team=customer_care, incoming=cracked_kettle, name="Priya Raman"
    )


@pytest.fixture
def priya(kettle_case) -> Customer:
    """Priya bought the kettle."""
    return kettle_case.customer


@pytest.fixture
def priya_herself(kettle_case) -> TheCustomer:
    """Priya on her own page, or answering by mail: who she is to an action."""
    return TheCustomer(kettle_case.pk)


@pytest.fixture
def lamp_case(customer_care, tom):
    """Somebody else's calm case in the same team."""
    broken_lamp = Incoming(
        channel=Interaction.Channel.EMAIL,
        subject="Which bulb?",
        text="Hello, which bulb fits the lamp I bought from you?",
        sender="jonas@lund.example",
        message_id="<lamp@lund.example>",
    )
    return receive_complaint(team=customer_care, incoming=broken_lamp, name="Jonas")


@pytest.fixture
def monday_at_ten(time_machine):
    """It is ten o'clock on a working Monday in London; `move_to` another moment.

    Name it before the cases whose dates matter.
    """
    time_machine.move_to(MONDAY_AT_TEN, tick=False)
    return time_machine


@pytest.fixture
def on_postgresql(transactional_db) -> None:
    """Only where writers really run side by side."""
    if connection.vendor != "postgresql":
        pytest.skip("SQLite lets one write at a time; this runs on PostgreSQL")


@pytest.fixture
def history():
    """What was done on a case, in order: pairs of action and who."""

    def lines(case: Case) -> list[tuple[str, str]]:
        events = case.events.select_related("by")
        return [(e.action, str(e.by or e.actor)) for e in events]

    return lines


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--with-database",
        action="store_true",
        help="only the tests that touch the database",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Keep browser tests in one worker, and leave out what was not asked for."""
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.xdist_group("browser"))
    if config.getoption("--with-database"):
        without = [item for item in items if not _touches_database(item)]
        config.hook.pytest_deselected(items=without)
        items[:] = [item for item in items if _touches_database(item)]


def _touches_database(item: pytest.Item) -> bool:
    fixtures = getattr(item, "fixturenames", ())
    return bool(
        item.get_closest_marker("django_db")
        or {"db", "transactional_db", "live_server", "empty_desk"}.intersection(
            fixtures
        )
    )
