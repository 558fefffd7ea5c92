import pytest

from amends.cases.actions.add_note import add_note
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.incoming import Incoming, IncomingFile
from amends.cases.models import Attachment
from amends.cases.queries.files import file_of
from amends.cases.refusals import NoSuchCase

pytestmark = pytest.mark.django_db


@pytest.fixture
def photo(kettle_case, priya_herself):
    """Priya sent a photo of the crack."""
    files = (IncomingFile("crack.jpg", "image/jpeg", b"crack"),)
    said = receive_answer(
        case_id=kettle_case.pk,
        by=priya_herself,
        incoming=Incoming("email", "Here it is.", files=files),
    )
    return said.attachments.get()


def test_reaches_the_team_and_its_customer(kettle_case, photo, tom, priya_herself):
    for by in (tom, priya_herself):
        assert file_of(by, kettle_case.pk, photo.pk) == photo


def test_strangers_get_nothing(kettle_case, photo, zoe):
    with pytest.raises(NoSuchCase):
        file_of(zoe, kettle_case.pk, photo.pk)


def test_is_found_on_its_own_case_only(lamp_case, photo, tom):
    with pytest.raises(NoSuchCase):
        file_of(tom, lamp_case.pk, photo.pk)


def test_what_lies_with_a_note_stays_among_us(kettle_case, photo, tom, priya_herself):
    note = add_note(case_id=kettle_case.pk, by=tom, words="See the crack.")
    Attachment.objects.update(interaction=note)

    assert file_of(tom, kettle_case.pk, photo.pk) == photo
    with pytest.raises(NoSuchCase):
        file_of(priya_herself, kettle_case.pk, photo.pk)
