import pytest

from amends.cases.actions.keep_draft import keep_draft
from amends.cases.queries.whole_case import draft_of
from amends.cases.refusals import NoSuchCase

pytestmark = pytest.mark.django_db


def test_keeps_what_is_being_written(kettle_case, tom, history):
    keep_draft(case_id=kettle_case.pk, by=tom, words="Dear Pri", turn=1)
    keep_draft(case_id=kettle_case.pk, by=tom, words="Dear Priya", turn=2)

    assert draft_of(tom, kettle_case).words == "Dear Priya"
    assert len(history(kettle_case)) == 1


def test_a_late_save_changes_nothing(kettle_case, tom):
    keep_draft(case_id=kettle_case.pk, by=tom, words="Dear Priya", turn=2)
    draft = keep_draft(case_id=kettle_case.pk, by=tom, words="Dear Pri", turn=1)

    assert (draft.words, draft.turn) == ("Dear Priya", 2)


def test_the_first_save_is_never_late(kettle_case, tom):
    keep_draft(case_id=kettle_case.pk, by=tom, words="Dear Priya", turn=0)

    assert draft_of(tom, kettle_case).words == "Dear Priya"


def test_belongs_to_its_writer(kettle_case, tom, amara):
    keep_draft(case_id=kettle_case.pk, by=tom, words="Dear Priya", turn=1)

    assert draft_of(amara, kettle_case) is None


def test_is_not_for_strangers(kettle_case, zoe):
    with pytest.raises(NoSuchCase):
        keep_draft(case_id=kettle_case.pk, by=zoe, words="Mine now.", turn=1)
    assert not kettle_case.drafts.exists()
