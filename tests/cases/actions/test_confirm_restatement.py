import pytest

from amends.cases.actions.confirm_restatement import confirm_restatement
from amends.cases.actions.correct_restatement import correct_restatement
from amends.cases.actions.offer_plan import offer_plan
from amends.cases.actions.restate_problem import restate_problem
from amends.cases.actors import TheCustomer
from amends.cases.models import Case
from amends.cases.refusals import NoSuchCase, NothingToAnswer

pytestmark = pytest.mark.django_db


@pytest.fixture
def confirm(kettle_case, restatement, priya_herself):
    """Say yes, as Priya or as somebody else."""

    def say_yes(by=priya_herself, restatement=restatement):
        return confirm_restatement(
            case_id=kettle_case.pk, restatement_id=restatement.pk, by=by
        )

    return say_yes


@pytest.mark.practice("P04")
def test_takes_the_yes_and_moves_on_to_agree(confirm, kettle_case, history):
    before = len(history(kettle_case))

    assert confirm().is_confirmed

    assert Case.objects.get().stage == Case.Stage.AGREE
    assert kettle_case.promises.filter(kind="offer", kept_at=None).count() == 1
    assert history(kettle_case)[before:] == [("restatement confirmed", "customer")]


def test_saying_it_twice_changes_nothing(confirm, kettle_case, unchanged):
    confirm()
    still = unchanged(kettle_case)

    assert confirm().is_confirmed
    assert still


def test_cannot_be_said_after_a_correction(confirm, kettle_case, restatement, tom):
    correct_restatement(
        case_id=kettle_case.pk, restatement_id=restatement.pk, by=tom, words="No."
    )
    with pytest.raises(NothingToAnswer):
        confirm()


def test_is_about_the_one_that_stands(confirm, kettle_case, tom, unchanged):
    restate_problem(case_id=kettle_case.pk, by=tom, words="Better said.")
    still = unchanged(kettle_case)
    with pytest.raises(NothingToAnswer):
        confirm()
    assert still


def test_two_yeses_promise_one_offer(confirm, kettle_case, tom):
    confirm()
    again = restate_problem(case_id=kettle_case.pk, by=tom, words="Better said.")
    confirm(restatement=again)

    assert kettle_case.promises.filter(kind="offer").count() == 1


def test_promises_no_offer_where_one_stands(confirm, kettle_case, tom, new_kettle):
    offer_plan(
        case_id=kettle_case.pk, by=tom, plan=new_kettle, cannot_wait_because="Burn."
    )
    confirm()

    assert not kettle_case.promises.filter(kind="offer").exists()


def test_promises_nothing_on_a_closed_case(restatement, closed, confirm):
    assert confirm().is_confirmed

    assert not closed.promises.filter(kept_at=None, dropped_at=None).exists()
    assert Case.objects.get().stage == Case.Stage.LEARN


def test_another_case_cannot_confirm_it(confirm, lamp_case, kettle_case, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(NoSuchCase):
        confirm(by=TheCustomer(lamp_case.pk))
    assert still


def test_is_not_for_strangers(confirm, zoe, kettle_case, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(NoSuchCase):
        confirm(by=zoe)
    assert still
