import pytest

from amends.cases.actions.confirm_reading import confirm_reading
from amends.cases.actions.correct_reading import correct_reading
from amends.cases.actions.put_reading_back import put_reading_back
from amends.cases.drafting import CorrectionDraft
from amends.cases.heard import as_read
from amends.cases.models import Case, Correction, Reading
from amends.cases.refusals import NoSuchCase, NotRead

pytestmark = pytest.mark.django_db


@pytest.fixture
def this(kettle_case, tom):
    """Tom, and what Priya wrote."""
    said = kettle_case.interactions.get(direction="inbound")
    return {"case_id": kettle_case.pk, "by": tom, "interaction_id": said.pk}


@pytest.fixture
def corrected(this):
    """Tom said that Priya is calm, and that it is about a bill."""
    for what, value in (("level", "calm"), ("topic", "billing")):
        correct_reading(**this, correction=CorrectionDraft(what, value))


@pytest.mark.practice("P02")
def test_it_tells_again_what_was_read(kettle_case, this, corrected, history):
    before = Case.objects.filter(pk=kettle_case.pk).values().get()

    now = put_reading_back(**this)

    assert now == as_read(Reading.objects.get())
    case = Case.objects.get()
    assert (case.heat, case.level) == (kettle_case.heat, kettle_case.level)
    assert case.topic == kettle_case.topic != before["topic"]
    assert case.turn_at == kettle_case.turn_at < before["turn_at"]
    assert history(case)[-1] == ("reading put back", "Tom Okafor")


def test_what_was_said_of_it_is_kept(this, corrected):
    put_reading_back(**this)

    whats = Correction.objects.values_list("what", flat=True)
    assert list(whats) == ["level", "topic", "put_back"]


def test_a_confirmation_is_taken_back_too(this):
    confirm_reading(**this)

    assert not put_reading_back(**this).is_confirmed


def test_it_can_be_corrected_again(this, corrected):
    put_reading_back(**this)
    now = correct_reading(**this, correction=CorrectionDraft("level", "furious"))

    assert now.level == "furious"
    assert now.topic != "billing"


def test_where_nothing_was_said_nothing_changes(this, kettle_case, unchanged):
    still = unchanged(kettle_case)

    put_reading_back(**this)

    assert still
    assert not Correction.objects.exists()


def test_our_own_words_were_not_read(this):
    with pytest.raises(NotRead):
        put_reading_back(**this | {"interaction_id": 0})


def test_a_stranger_puts_nothing_back(this, corrected, zoe):
    with pytest.raises(NoSuchCase):
        put_reading_back(**this | {"by": zoe})
