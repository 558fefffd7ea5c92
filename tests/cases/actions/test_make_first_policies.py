import pytest

from amends.cases.actions.make_first_policies import make_first_policies

pytestmark = pytest.mark.django_db


def test_a_new_team_promises_something_to_everybody(bills):
    made = make_first_policies(team=bills)

    assert {policy.kind for policy in made} == {"reply", "offer", "follow_up"}


@pytest.mark.practice("P11")
def test_the_hotter_the_sooner(bills):
    make_first_policies(team=bills)

    minutes = dict(bills.policies.filter(kind="reply").values_list("level", "minutes"))
    assert minutes["furious"] < minutes["angry"] < minutes[""]


def test_what_a_team_set_itself_stays(bills):
    bills.policies.create(kind="reply", minutes=5)

    make_first_policies(team=bills)

    assert bills.policies.get(kind="reply", level="").minutes == 5
