import pytest

from amends.cases.models import Case
from amends.cases.ownership import next_owner
from amends.cases.refusals import NobodyToOwn
from amends.people.models import Staff

pytestmark = pytest.mark.django_db


@pytest.fixture
def mina(customer_care):
    """Mina answers complaints beside Tom."""
    return Staff.objects.create_user("mina@b.example", name="Mina", team=customer_care)


def open_case(owner, heat, closed_at=None, outcome=""):
    customer = owner.team.organisation and Case.objects.first().customer
    return Case.objects.create(
        team=owner.team,
        owner=owner,
        customer=customer,
        subject="x",
        heat=heat,
        closed_at=closed_at,
        outcome=outcome,
    )


@pytest.mark.practice("P30")
def test_nobody_gets_one_furious_case_after_another(kettle_case, tom, mina):
    Case.objects.update(heat=95)
    owners = [next_owner(tom.team).name]
    for _ in range(5):
        open_case(next_owner(tom.team), heat=95)
        owners.append(next_owner(tom.team).name)

    assert owners == ["Mina", "Tom Okafor"] * 3


def test_who_carries_least_owns_the_next(kettle_case, tom, mina):
    assert next_owner(tom.team) == mina


@pytest.mark.practice("P30")
def test_heat_weighs_too(kettle_case, tom, mina):
    Case.objects.update(heat=95)
    open_case(mina, heat=5)

    assert next_owner(tom.team) == mina


def test_closed_cases_weigh_nothing(kettle_case, tom, mina):
    for _ in range(3):
        open_case(mina, 95, closed_at=kettle_case.opened_at, outcome="upheld")

    assert next_owner(tom.team) == mina


def test_agents_before_supervisors(kettle_case, tom, amara):
    assert next_owner(tom.team) == tom


def test_a_team_of_supervisors_owns_its_cases_itself(amara):
    assert next_owner(amara.team) == amara


def test_who_has_left_owns_nothing_more(tom):
    tom.is_active = False
    tom.save()
    with pytest.raises(NobodyToOwn, match="add a member of staff"):
        next_owner(tom.team)
