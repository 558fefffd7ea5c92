import pytest

from amends.cases.access import case_for, cases_of, lock_case
from amends.cases.actors import TheCustomer, TheDesk
from amends.cases.models import Case
from amends.cases.refusals import NoSuchCase

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("reach", [case_for, lock_case])
def test_colleagues_supervisors_and_administrators_reach_it(
    reach, kettle_case, tom, amara, ada
):
    for person in (tom, amara, ada, TheDesk()):
        assert reach(person, kettle_case.pk) == kettle_case


@pytest.mark.parametrize("reach", [case_for, lock_case])
def test_strangers_do_not_learn_that_it_is_there(reach, kettle_case, zoe):
    for case_id in (kettle_case.pk, kettle_case.pk + 1):
        with pytest.raises(NoSuchCase, match="no such case"):
            reach(zoe, case_id)
    assert not cases_of(zoe).exists()


@pytest.mark.parametrize("reach", [case_for, lock_case])
def test_customers_reach_their_own_and_no_other(
    reach, kettle_case, lamp_case, priya_herself
):
    assert reach(priya_herself, kettle_case.pk) == kettle_case
    with pytest.raises(NoSuchCase):
        reach(priya_herself, lamp_case.pk)
    assert list(cases_of(priya_herself)) == [kettle_case]


def test_supervisors_lead_their_own_team_only(kettle_case, amara, bills):
    Case.objects.update(team=bills)
    with pytest.raises(NoSuchCase):
        case_for(amara, kettle_case.pk)


def test_a_case_comes_with_its_people_in_one_query(
    kettle_case, tom, django_assert_num_queries
):
    with django_assert_num_queries(1):
        case = case_for(tom, kettle_case.pk)
        assert case.customer.name
        assert case.owner.name
        assert case.team.organisation.name
        assert TheCustomer(case.pk) != TheDesk()
