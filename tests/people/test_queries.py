import pytest

from amends.people.queries import staff_seen_by

pytestmark = pytest.mark.django_db


def test_people_see_their_own_team(tom, amara, zoe):
    assert list(staff_seen_by(tom)) == [amara, tom]
    assert list(staff_seen_by(zoe)) == [zoe]


def test_an_administrator_sees_everybody(ada, tom, zoe):
    assert list(staff_seen_by(ada)) == [zoe, ada, tom]
