from dataclasses import replace

import pytest

from amends.people.actions.add_staff import NewStaff, add_staff
from amends.people.models import Staff
from amends.people.refusals import OnlyAdministrators, WrongDetail

pytestmark = pytest.mark.django_db
MINA = NewStaff(" Mina Berg ", "mina@brighthome.example", "a-good-password-42")


def test_lets_somebody_work_in_a_team(ada, bills):
    mina = add_staff(by=ada, team=bills, joining=MINA)

    assert (mina.name, mina.team, mina.role) == ("Mina Berg", bills, "agent")
    assert mina.check_password("a-good-password-42")


@pytest.mark.parametrize("who", ["tom", "amara", "zoe"])
def test_is_for_administrators(request, who, bills):
    with pytest.raises(OnlyAdministrators):
        add_staff(by=request.getfixturevalue(who), team=bills, joining=MINA)
    assert not Staff.objects.filter(email=MINA.email).exists()


@pytest.mark.parametrize(
    ("wrong", "because"),
    [({"name": " "}, "Give their name"), ({"email": "ADA@brighthome.example"}, "ADA@")],
)
def test_says_what_makes_no_sense(ada, bills, wrong, because):
    with pytest.raises(WrongDetail, match=because):
        add_staff(by=ada, team=bills, joining=replace(MINA, **wrong))
    assert Staff.objects.get() == ada


def test_never_shows_the_password():
    assert "a-good-password" not in repr(MINA)
