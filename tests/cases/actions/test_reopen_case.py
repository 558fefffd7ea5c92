import pytest

from amends.cases.actions.reopen_case import reopen_case
from amends.cases.models import Case
from amends.cases.refusals import CaseIsOpen, Incomplete, NoSuchCase

pytestmark = pytest.mark.django_db


def test_opens_it_and_promises_an_answer(closed, amara, history):
    reopen_case(case_id=closed.pk, by=amara, because="The new one cracked too.")

    case = Case.objects.get()
    assert not case.is_closed
    assert (case.outcome, case.outcome_basis) == ("", "")
    assert case.turn_at is not None
    assert history(case)[-1] == ("case reopened", "Amara Diallo")
    assert case.events.last().facts["outcome"] == "upheld"


def test_needs_a_reason(closed, tom, unchanged):
    still = unchanged(closed)
    with pytest.raises(Incomplete, match="opens again"):
        reopen_case(case_id=closed.pk, by=tom, because=" ")
    assert still


def test_an_open_case_stays_as_it_is(kettle_case, tom, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(CaseIsOpen):
        reopen_case(case_id=kettle_case.pk, by=tom, because="Again.")
    assert still


def test_is_not_for_strangers(closed, zoe, unchanged):
    still = unchanged(closed)
    with pytest.raises(NoSuchCase):
        reopen_case(case_id=closed.pk, by=zoe, because="Mine now.")
    assert still
