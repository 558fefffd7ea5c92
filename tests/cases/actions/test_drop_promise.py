import pytest

from amends.cases.actions.drop_promise import drop_promise
from amends.cases.actions.keep_promise import keep_promise
from amends.cases.models import Case
from amends.cases.refusals import Incomplete, NoSuchCase, PromiseHasEnded

pytestmark = pytest.mark.django_db


@pytest.fixture
def reply(kettle_case):
    """The promise to answer Priya."""
    return kettle_case.promises.get(kind="reply")


@pytest.fixture
def drop(kettle_case, reply, tom):
    def end(by=tom, because="We spoke on the phone.", promise=reply, case=kettle_case):
        return drop_promise(
            case_id=case.pk, promise_id=promise.pk, by=by, because=because
        )

    return end


def test_ends_it_with_the_reason_and_records_who(drop, kettle_case, history):
    dropped = drop()

    assert not dropped.is_open
    assert dropped.dropped_because == "We spoke on the phone."
    assert Case.objects.get().turn_at is None
    assert history(kettle_case)[1:] == [("promise dropped", "Tom Okafor")]


def test_moves_on_when_the_last_step_is_gone(agreed, drop, kettle_case):
    drop(promise=kettle_case.promises.get(kind="step"))

    assert Case.objects.get().stage == Case.Stage.FOLLOW_UP


@pytest.mark.parametrize("because", ["", "x" * 301])
def test_needs_a_reason_that_fits(drop, because, kettle_case, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(Incomplete, match=r"no longer stands|300 fit"):
        drop(because=because)
    assert still


def test_a_promise_ends_once(drop, kettle_case, reply, tom, unchanged):
    keep_promise(case_id=kettle_case.pk, promise_id=reply.pk, by=tom)
    still = unchanged(kettle_case)
    with pytest.raises(PromiseHasEnded):
        drop()
    assert still


def test_another_cases_promise_is_not_found(drop, lamp_case):
    with pytest.raises(NoSuchCase):
        drop(case=lamp_case)


def test_is_not_for_strangers(drop, zoe, kettle_case, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(NoSuchCase):
        drop(by=zoe)
    assert still
