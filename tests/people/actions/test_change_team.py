from dataclasses import replace
from datetime import time

import pytest

from amends.people.actions.change_team import TeamDetails, change_team
from amends.people.models import Team
from amends.people.refusals import OnlyAdministrators, WrongDetail
from amends.people.working_hours import calendar_of

pytestmark = pytest.mark.django_db
MORNINGS = TeamDetails(
    name="Kundendienst",
    address="Hilfe@brighthome.example",
    phone="030 901820",
    time_zone="Europe/Berlin",
    country="DE",
    openings=((0, time(8), time(12)), (0, time(13), time(16))),
)


def test_changes_how_it_is_reached_and_when_it_works(ada, customer_care):
    change_team(by=ada, team=customer_care, details=MORNINGS)

    team = Team.objects.get(pk=customer_care.pk)
    assert (team.name, team.address) == ("Kundendienst", "hilfe@brighthome.example")
    assert team.phone == "+4930901820"
    assert calendar_of(team).openings == MORNINGS.openings


def test_a_part_of_another_country_does_not_move_along(ada, customer_care):
    change_team(by=ada, team=customer_care, details=MORNINGS)
    assert customer_care.region == ""

    customer_care.region = "BE"
    change_team(by=ada, team=customer_care, details=replace(MORNINGS, name="Hilfe"))
    assert customer_care.region == "BE"


@pytest.mark.parametrize("who", ["tom", "amara", "zoe"])
def test_is_for_administrators(request, who, customer_care):
    with pytest.raises(OnlyAdministrators):
        change_team(
            by=request.getfixturevalue(who), team=customer_care, details=MORNINGS
        )
    assert Team.objects.get(pk=customer_care.pk).name == "Customer care"


@pytest.mark.parametrize(
    ("wrong", "because"),
    [
        ({"openings": ()}, "at least one"),
        ({"openings": ((0, time(9), time(9)),)}, "later than"),
        ({"openings": ((0, time(9), time(12)), (0, time(9), time(17)))}, "same hour"),
        ({"time_zone": "Berlin"}, "no time zone"),
        ({"address": "BILLS@brighthome.example"}, "Another team"),
        ({"phone": "call us"}, "not a telephone number"),
    ],
)
def test_says_what_makes_no_sense(ada, customer_care, bills, wrong, because):
    with pytest.raises(WrongDetail, match=because):
        change_team(by=ada, team=customer_care, details=replace(MORNINGS, **wrong))
    assert customer_care.openings.count() == 5
