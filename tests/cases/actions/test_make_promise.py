from datetime import timedelta

import pytest
from django.utils import timezone

from amends.cases.actions.keep_promise import keep_promise
from amends.cases.actions.make_promise import make_promise
from amends.cases.models import Case
from amends.cases.refusals import CaseIsClosed, Incomplete, NoSuchCase

pytestmark = pytest.mark.django_db


@pytest.fixture
def make(kettle_case, tom):
    def promise(words="Call Priya on Thursday", hours=1, by=tom, kind="call"):
        due_at = timezone.now() + timedelta(hours=hours)
        return make_promise(
            case_id=kettle_case.pk, by=by, kind=kind, words=words, due_at=due_at
        )

    return promise


@pytest.mark.practice("P11")
def test_writes_it_down_and_brings_the_case_forward(make, kettle_case, history):
    made = make()

    case = Case.objects.get()
    assert made.is_open
    assert case.turn_at <= made.due_at
    assert history(case)[1:] == [("promise made", "Tom Okafor")]


def test_a_further_step_leads_back_to_act(agreed, make, kettle_case, tom):
    step = kettle_case.promises.get(kind="step")
    keep_promise(case_id=kettle_case.pk, promise_id=step.pk, by=tom)

    make("Send the lid as well", kind="step")

    assert Case.objects.get().stage == Case.Stage.ACT


@pytest.mark.parametrize("wrong", [{"words": " "}, {"hours": -1}, {"words": "x" * 301}])
def test_refuses_what_makes_no_sense(make, wrong, kettle_case, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(Incomplete):
        make(**wrong)
    assert still


def test_a_closed_case_takes_none(closed, make, unchanged):
    still = unchanged(closed)
    with pytest.raises(CaseIsClosed):
        make()
    assert still


def test_is_not_for_strangers(make, zoe, kettle_case, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(NoSuchCase):
        make(by=zoe)
    assert still
