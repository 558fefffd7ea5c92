import pytest

from amends.cases.actions.add_note import add_note
from amends.cases.models import Interaction
from amends.cases.queries.whole_case import whole_case
from amends.cases.refusals import Incomplete, NoSuchCase

pytestmark = pytest.mark.django_db


def test_writes_it_down_and_records_who(kettle_case, tom, history):
    note = add_note(case_id=kettle_case.pk, by=tom, words=" She sounded tired. ")

    assert note.text == "She sounded tired."
    assert note.direction == Interaction.Direction.INTERNAL
    assert history(kettle_case)[1:] == [("note added", "Tom Okafor")]


def test_customers_never_see_it(kettle_case, tom, priya_herself):
    note = add_note(case_id=kettle_case.pk, by=tom, words="She sounded tired.")

    assert note not in whole_case(priya_herself, kettle_case.pk).interactions
    assert note in whole_case(tom, kettle_case.pk).interactions


def test_needs_words(kettle_case, tom, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(Incomplete, match="nothing to note"):
        add_note(case_id=kettle_case.pk, by=tom, words=" \0 ")
    assert still


def test_is_not_for_strangers(kettle_case, zoe, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(NoSuchCase):
        add_note(case_id=kettle_case.pk, by=zoe, words="Mine now.")
    assert still
