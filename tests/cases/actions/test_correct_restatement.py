import pytest

from amends.cases.actions.confirm_restatement import confirm_restatement
from amends.cases.actions.correct_restatement import correct_restatement
from amends.cases.models import Case, Interaction
from amends.cases.refusals import Incomplete, NoSuchCase, NothingToAnswer
from tests.conftest import FURIOUS

pytestmark = pytest.mark.django_db
MISSING = "Not two mails: three. And nobody asked after my hand."


@pytest.fixture
def correct(kettle_case, restatement, priya_herself):
    """Correct Tom, as Priya or as somebody else."""

    def say_no(words=MISSING, by=priya_herself):
        return correct_restatement(
            case_id=kettle_case.pk, restatement_id=restatement.pk, by=by, words=words
        )

    return say_no


@pytest.mark.practice("P04")
def test_keeps_the_customers_own_words(correct, kettle_case, history):
    before = len(history(kettle_case))

    said = correct()

    assert said.correction == MISSING
    assert Interaction.objects.get(text=MISSING).channel == "web"
    assert "corrected us" in kettle_case.promises.get(kept_at=None).words
    assert history(kettle_case)[before:] == [("restatement corrected", "customer")]


def test_hears_how_they_say_it(correct, kettle_case):
    correct(FURIOUS)

    assert Case.objects.get().level == "furious"


def test_the_same_words_twice_change_nothing(correct, kettle_case, unchanged):
    first = correct()
    still = unchanged(kettle_case)

    assert correct() == first
    assert still


def test_cannot_follow_another_answer(
    correct, kettle_case, restatement, priya_herself, unchanged
):
    confirm_restatement(
        case_id=kettle_case.pk, restatement_id=restatement.pk, by=priya_herself
    )
    still = unchanged(kettle_case)
    with pytest.raises(NothingToAnswer):
        correct()
    assert still


def test_another_case_has_nothing_to_correct(restatement, lamp_case, tom):
    with pytest.raises(NothingToAnswer):
        correct_restatement(
            case_id=lamp_case.pk, restatement_id=restatement.pk, by=tom, words="No."
        )


def test_opens_a_closed_case_again(restatement, closed, correct, history):
    correct()

    case = Case.objects.get()
    assert not case.is_closed
    assert case.promises.filter(kept_at=None, dropped_at=None).count() == 1
    assert history(case)[-2:] == [
        ("restatement corrected", "customer"),
        ("case reopened", "customer"),
    ]


def test_needs_words(correct, kettle_case, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(Incomplete, match="what is missing"):
        correct(" ")
    assert still


def test_is_not_for_strangers(correct, zoe, kettle_case, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(NoSuchCase):
        correct(by=zoe)
    assert still
