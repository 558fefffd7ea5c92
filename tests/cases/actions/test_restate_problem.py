import pytest

from amends.cases.actions.restate_problem import restate_problem
from amends.cases.models import Case, OutboundMail
from amends.cases.refusals import CaseIsClosed, Incomplete, NoSuchCase

pytestmark = pytest.mark.django_db
WORDS = "Your kettle came cracked."


@pytest.mark.practice("P04")
def test_asks_the_customer_whether_that_is_right(kettle_case, tom, history):
    said = restate_problem(case_id=kettle_case.pk, by=tom, words=WORDS)

    letter = OutboundMail.objects.last().text
    assert said.words in letter
    assert "Is that right?" in letter
    assert Case.objects.get().stage == Case.Stage.UNDERSTAND
    assert history(kettle_case)[1:] == [("problem restated", "Tom Okafor")]


def test_is_an_answer_and_keeps_the_promise_of_one(kettle_case, tom):
    restate_problem(case_id=kettle_case.pk, by=tom, words=WORDS)

    assert not kettle_case.promises.get(kind="reply").is_open


def test_the_one_before_stands_no_more(kettle_case, restatement, tom):
    again = restate_problem(case_id=kettle_case.pk, by=tom, words=WORDS)

    assert kettle_case.restatements.get(replaced_at=None) == again


def test_does_not_walk_the_path_back(understood, tom):
    restate_problem(case_id=understood.pk, by=tom, words=WORDS)

    assert Case.objects.get().stage == Case.Stage.AGREE


def test_needs_words(kettle_case, tom, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(Incomplete, match="in your own words"):
        restate_problem(case_id=kettle_case.pk, by=tom, words="")
    assert still


def test_a_closed_case_is_past_that(closed, tom):
    with pytest.raises(CaseIsClosed):
        restate_problem(case_id=closed.pk, by=tom, words=WORDS)


def test_is_not_for_strangers(kettle_case, zoe, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(NoSuchCase):
        restate_problem(case_id=kettle_case.pk, by=zoe, words=WORDS)
    assert still
