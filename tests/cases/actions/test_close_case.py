import pytest

from amends.cases.actions.answer_plan import answer_plan
from amends.cases.actions.close_case import close_case
from amends.cases.actions.drop_promise import drop_promise
from amends.cases.models import Case, Plan
from amends.cases.refusals import (
    CaseIsClosed,
    Incomplete,
    NoSuchCase,
    NothingToAnswer,
    PromisesStillOpen,
)

pytestmark = pytest.mark.django_db
HOW = {"outcome": "upheld", "basis": "The photo shows the crack."}


@pytest.fixture
def nothing_promised(kettle_case, tom):
    """Priya's case, with every promise dropped."""
    for promise in kettle_case.promises.filter(kept_at=None, dropped_at=None):
        drop_promise(
            case_id=kettle_case.pk, promise_id=promise.pk, by=tom, because="We met."
        )
    return kettle_case


def test_closes_with_its_outcome_and_records_who(nothing_promised, tom, history):
    case = close_case(case_id=nothing_promised.pk, by=tom, **HOW)

    assert case.is_closed
    assert (case.outcome, case.outcome_basis) == tuple(HOW.values())
    assert (case.stage, case.turn_at) == (Case.Stage.LEARN, None)
    assert history(case)[-1] == ("case closed", "Tom Okafor")


@pytest.mark.practice("P09")
def test_waits_until_no_promise_stands_open(kettle_case, tom, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(PromisesStillOpen, match="One promise"):
        close_case(case_id=kettle_case.pk, by=tom, **HOW)
    assert still


def test_says_how_many_promises_stand_open(agreed, kettle_case, tom):
    with pytest.raises(PromisesStillOpen, match="2 promises"):
        close_case(case_id=kettle_case.pk, by=tom, **HOW)


def test_a_plan_agreed_is_carried_out(agreed, nothing_promised, tom):
    close_case(case_id=nothing_promised.pk, by=tom, **HOW)

    assert Plan.objects.get().state == Plan.State.CARRIED_OUT


def test_an_offer_ends_with_the_case(offered, nothing_promised, tom, priya_herself):
    case = close_case(case_id=nothing_promised.pk, by=tom, **HOW)

    assert Plan.objects.get().state == Plan.State.WITHDRAWN
    with pytest.raises(NothingToAnswer):
        answer_plan(
            case_id=case.pk, plan_id=offered.pk, by=priya_herself, answer="agrees"
        )


def test_refuses_to_close_twice(closed, tom, unchanged):
    still = unchanged(closed)
    with pytest.raises(CaseIsClosed):
        close_case(case_id=closed.pk, by=tom, **HOW)
    assert still


@pytest.mark.parametrize("wrong", [{"outcome": "won"}, {"basis": " "}])
def test_asks_how_it_ended_and_what_shows_it(nothing_promised, tom, wrong, unchanged):
    still = unchanged(nothing_promised)
    with pytest.raises(Incomplete, match="how it ended"):
        close_case(case_id=nothing_promised.pk, by=tom, **HOW | wrong)
    assert still


def test_is_not_for_strangers(nothing_promised, zoe, unchanged):
    still = unchanged(nothing_promised)
    with pytest.raises(NoSuchCase):
        close_case(case_id=nothing_promised.pk, by=zoe, **HOW)
    assert still
