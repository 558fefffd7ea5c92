import pytest

from amends.cases.actions.confirm_reading import confirm_reading
from amends.cases.heard import as_read, heard
from amends.cases.models import Correction, Reading
from amends.cases.refusals import NoSuchCase, NothingWasRead, NotRead

pytestmark = pytest.mark.django_db


@pytest.fixture
def confirm(kettle_case, tom):
    """Tom says: the reading is right."""
    said = kettle_case.interactions.get(direction="inbound")

    def right(**more):
        this = {"case_id": kettle_case.pk, "by": tom, "interaction_id": said.pk}
        return confirm_reading(**this | more)

    return right


@pytest.mark.practice("P02")
def test_somebody_looked_and_found_it_right(confirm, kettle_case, history):
    now = confirm()

    assert now.is_confirmed
    assert not now.is_corrected
    assert now.tells_the_same_as(as_read(Reading.objects.get()))
    assert history(kettle_case)[-1] == ("reading confirmed", "Tom Okafor")


def test_twice_changes_nothing(confirm, kettle_case, amara, unchanged):
    first = confirm()
    still = unchanged(kettle_case)

    assert confirm(by=amara) == first == heard(Reading.objects.get())
    assert Correction.objects.count() == 1
    assert still


def test_our_own_words_were_not_read(confirm):
    with pytest.raises(NotRead):
        confirm(interaction_id=0)


def test_a_stranger_confirms_nothing(confirm, zoe):
    with pytest.raises(NoSuchCase):
        confirm(by=zoe)


def test_what_was_not_read_is_not_right(confirm, kettle_case, unchanged):
    Reading.objects.update(doubts=["not_english"])
    still = unchanged(kettle_case)

    with pytest.raises(NothingWasRead, match="Say first how it sounds"):
        confirm()

    assert still
    assert not Correction.objects.exists()
