import pytest

from amends.cases.actions.answer_plan import answer_plan
from amends.cases.actions.offer_plan import offer_plan
from amends.cases.actions.withdraw_plan import withdraw_plan
from amends.cases.models import Plan
from amends.cases.refusals import NoSuchCase, NothingToAnswer

pytestmark = pytest.mark.django_db


@pytest.fixture
def withdraw(kettle_case, offered, tom):
    def take_back(by=tom):
        return withdraw_plan(case_id=kettle_case.pk, plan_id=offered.pk, by=by)

    return take_back


def test_makes_room_for_a_better_one(withdraw, kettle_case, tom, new_kettle, history):
    assert withdraw().state == Plan.State.WITHDRAWN

    assert history(kettle_case)[-1] == ("plan withdrawn", "Tom Okafor")
    assert offer_plan(case_id=kettle_case.pk, by=tom, plan=new_kettle).is_offered


@pytest.mark.practice("P09")
def test_still_owes_the_customer_an_offer(withdraw, kettle_case):
    withdraw()

    assert kettle_case.promises.filter(kind="offer", kept_at=None).count() == 1


def test_an_answered_plan_stays(
    withdraw, kettle_case, offered, priya_herself, unchanged
):
    answer_plan(
        case_id=kettle_case.pk, plan_id=offered.pk, by=priya_herself, answer="agrees"
    )
    still = unchanged(kettle_case)
    with pytest.raises(NothingToAnswer):
        withdraw()
    assert still


def test_is_not_for_strangers(withdraw, zoe, kettle_case, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(NoSuchCase):
        withdraw(by=zoe)
    assert still
