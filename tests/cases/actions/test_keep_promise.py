from datetime import timedelta

import pytest

from amends.cases.actions.keep_promise import keep_promise
from amends.cases.models import Case, Step
from amends.cases.refusals import NoSuchCase, PromiseHasEnded

pytestmark = pytest.mark.django_db


@pytest.fixture
def keep(kettle_case, tom):
    def say_so(kind="reply", by=tom, case=kettle_case):
        promise = kettle_case.promises.get(kind=kind)
        return keep_promise(case_id=case.pk, promise_id=promise.pk, by=by)

    return say_so


def test_marks_it_kept_and_records_who(keep, kettle_case, history):
    kept = keep()

    assert kept.kept_at
    assert kept.missed_at is None
    assert Case.objects.get().turn_at is None
    assert history(kettle_case)[1:] == [("promise kept", "Tom Okafor")]


def test_one_kept_late_stays_marked(monday_at_ten, keep, kettle_case):
    monday_at_ten.shift(timedelta(days=3))

    kept = keep()

    assert kept.missed_at == kept.kept_at
    assert kettle_case.events.last().facts["late"] is True


@pytest.mark.practice("P19")
def test_a_step_done_shows_at_once(agreed, keep):
    kept = keep("step")

    assert Step.objects.get(who="us").done_at == kept.kept_at
    assert Case.objects.get().stage == Case.Stage.FOLLOW_UP


def test_is_kept_once(keep, kettle_case, unchanged):
    keep()
    still = unchanged(kettle_case)
    with pytest.raises(PromiseHasEnded):
        keep()
    assert still


def test_another_cases_promise_is_not_found(keep, lamp_case):
    with pytest.raises(NoSuchCase):
        keep(case=lamp_case)


def test_is_not_for_strangers(keep, zoe, kettle_case, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(NoSuchCase):
        keep(by=zoe)
    assert still
