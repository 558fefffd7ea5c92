from dataclasses import replace
from datetime import time

import pytest

from amends.people.actions.open_desk import DeskDraft, open_desk
from amends.people.models import Staff, Team
from amends.people.refusals import DeskIsOpen, WrongDetail

pytestmark = pytest.mark.django_db
BRIGHT_HOME = DeskDraft(
    name="Ada Lindqvist",
    email="ada@brighthome.example",
    password="a-good-password-42",
    organisation="Bright Home",
    team="Customer care",
    address="Help@BrightHome.example",
    phone="020 7946 0123",
    time_zone="Europe/London",
    country="GB",
)


def test_makes_the_first_administrator_and_their_team():
    ada = open_desk(draft=BRIGHT_HOME)

    assert ada.role == Staff.Role.ADMINISTRATOR
    assert ada.check_password("a-good-password-42")
    assert ada.team.address == "help@brighthome.example"
    assert ada.team.phone_in_words == "+44 20 7946 0123"
    assert ada.team.openings.count() == 5


def test_some_teams_work_at_the_weekend_and_have_no_telephone():
    ada = open_desk(draft=replace(BRIGHT_HOME, weekend=True, phone=" "))

    assert ada.team.openings.count() == 7
    assert ada.team.phone_in_words == ""


def test_opens_once(tom):
    with pytest.raises(DeskIsOpen):
        open_desk(draft=BRIGHT_HOME)
    assert Staff.objects.get() == tom


@pytest.mark.parametrize(
    ("wrong", "because"),
    [
        ({"closes": time(9)}, "later than the opening"),
        ({"phone": "call us"}, "not a telephone number"),
        ({"phone": "+44 1"}, "not a telephone number"),
        ({"phone": "020 7946 0123", "country": ""}, "not a telephone number"),
    ],
)
def test_says_what_makes_no_sense(wrong, because):
    with pytest.raises(WrongDetail, match=because):
        open_desk(draft=replace(BRIGHT_HOME, **wrong))
    assert not Team.objects.exists()


def test_never_shows_the_password():
    assert "a-good-password" not in repr(BRIGHT_HOME)
