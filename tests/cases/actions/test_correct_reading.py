import pytest

from amends.cases.actions.correct_reading import correct_reading
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.drafting import CorrectionDraft
from amends.cases.incoming import Incoming
from amends.cases.models import Case, Correction, Reading
from amends.cases.refusals import Incomplete, NoSuchCase, NotRead
from amends.language.reading.reading import BANDS
from tests.conftest import IN_GERMAN

pytestmark = pytest.mark.django_db


@pytest.fixture
def said(kettle_case):
    """What Priya wrote."""
    return kettle_case.interactions.get(direction="inbound")


@pytest.fixture
def correct(kettle_case, said, tom):
    """Tom says of Priya's message what it really tells."""

    def say(what, value, holds=True, **more):
        this = {"case_id": kettle_case.pk, "by": tom, "interaction_id": said.pk} | more
        draft = CorrectionDraft(what, value, holds=holds)
        return correct_reading(**this, correction=draft)

    return say


@pytest.mark.practice("P02")
@pytest.mark.parametrize("level", BANDS)
def test_a_level_sets_the_heat_into_its_band(correct, said, level):
    low, high = BANDS[level]

    heard = correct("level", level)

    case = Case.objects.get()
    assert (case.level, case.heat) == (heard.level, heard.heat) == (level, heard.heat)
    as_read = said.reading.heat
    middle = (low + high) // 2
    assert case.heat == (as_read if low <= as_read <= high else middle)


def test_a_level_taken_back_brings_the_heat_back(correct, said):
    as_read = said.reading

    correct("level", "calm")
    heard = correct("level", as_read.level)

    assert heard.heat == as_read.heat == Case.objects.get().heat


def test_what_the_software_said_is_kept(correct, said):
    before = Reading.objects.values().get()

    correct("level", "calm")
    correct("signals", "repeat_contact", holds=False)

    assert Reading.objects.values().get() == before
    lines = Correction.objects.values_list("what", "was", "now")
    assert list(lines) == [
        ("level", before["level"], "calm"),
        ("signals", "repeat_contact", ""),
    ]


@pytest.mark.parametrize(
    ("what", "value"),
    [("signals", "going_public"), ("wants", "repair"), ("feelings", "sad")],
)
def test_something_that_was_missed_is_added(correct, what, value):
    assert value in getattr(correct(what, value), what)
    assert value not in getattr(correct(what, value, holds=False), what)


def test_the_topic_of_the_case_is_the_one_somebody_chose_last(
    correct, kettle_case, priya_herself
):
    correct("topic", "billing")
    assert Case.objects.get().topic == "billing"

    more = Incoming("web", "Where is my parcel?")
    second = receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=more)
    correct("topic", "website", interaction_id=second.pk)
    assert Case.objects.get().topic == "website"


def test_only_the_last_message_says_how_hot_the_case_is(
    correct, kettle_case, priya_herself
):
    calm = Incoming("web", "Thank you, that is kind.")
    receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=calm)

    correct("level", "furious")

    case = Case.objects.get()
    assert case.level == "calm"
    assert case.trend == "falling"


def test_a_first_message_has_no_trend(correct):
    correct("level", "furious")

    assert Case.objects.get().trend == "steady"


def test_a_topic_may_be_of_the_teams_own(correct):
    assert correct("topic", "  Fitters’  Mess ").topic == "fitters' mess"
    assert Case.objects.get().topic == "fitters' mess"
    assert correct("topic", "FITTERS' mess").topic == "fitters' mess"
    assert Correction.objects.count() == 1


def test_a_topic_of_the_eleven_may_be_typed(correct):
    assert correct("topic", "Billing").topic == "billing"


def test_no_complaint_is_one_where_somebody_says_so(correct):
    assert correct("complaint", "no").complaint is False
    assert correct("complaint", "yes").complaint is True


def test_it_moves_in_the_queue(correct):
    correct("level", "calm")
    calm = Case.objects.get().turn_at

    correct("level", "furious")

    assert Case.objects.get().turn_at < calm


def test_it_is_in_the_history(correct, kettle_case, said, history):
    correct("level", "calm")

    assert history(kettle_case)[-1] == ("reading corrected", "Tom Okafor")
    facts = kettle_case.events.latest("pk").facts
    assert facts == {
        "interaction": said.pk,
        "what": "level",
        "was": said.reading.level,
        "now": "calm",
    }


def test_the_same_twice_changes_nothing(correct, kettle_case, unchanged):
    first = correct("level", "calm")
    still = unchanged(kettle_case)

    assert correct("level", "calm") == first
    assert Correction.objects.count() == 1
    assert still


@pytest.mark.parametrize(
    ("what", "value", "holds", "sentence"),
    [
        ("weather", "sunny", True, "A reading says nothing about “weather”"),
        ("level", "peeved", True, "“peeved” is none of what can be said here"),
        ("signals", "calm", True, "choose one of repeat_contact, "),
        ("topic", "<b>", True, "A topic has 2 to 40 letters or digits"),
        ("topic", "billing", False, "Say what it is instead of “billing”"),
    ],
)
def test_nonsense_is_refused(
    correct, kettle_case, unchanged, what, value, holds, sentence
):
    still = unchanged(kettle_case)

    with pytest.raises(Incomplete, match=sentence):
        correct(what, value, holds=holds)

    assert still
    assert not Correction.objects.exists()


def test_our_own_words_were_not_read(correct, kettle_case):
    ours = kettle_case.interactions.get(direction="outbound")
    for interaction_id in (ours.pk, 0):
        with pytest.raises(NotRead, match="did not read this message"):
            correct("level", "calm", interaction_id=interaction_id)


def test_a_message_of_another_case_is_not_there(correct, lamp_case):
    other = lamp_case.interactions.get(direction="inbound")

    with pytest.raises(NotRead):
        correct("level", "calm", interaction_id=other.pk)


def test_a_stranger_corrects_nothing(correct, zoe):
    with pytest.raises(NoSuchCase):
        correct("level", "calm", by=zoe)


@pytest.fixture
def in_german(kettle_case, priya_herself):
    """Priya wrote again, in German, which the desk cannot read."""
    more = Incoming("web", IN_GERMAN)
    return receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=more)


@pytest.mark.parametrize("level", BANDS)
def test_who_can_read_it_says_how_it_sounds(correct, in_german, level):
    heard = correct("level", level, interaction_id=in_german.pk)

    assert not heard.unread
    assert Case.objects.get().level == heard.level == level


def test_until_somebody_says_so_it_sounds_like_nothing(correct, kettle_case, in_german):
    before = Case.objects.get()

    heard = correct("topic", "billing", interaction_id=in_german.pk)

    now = Case.objects.get()
    assert heard.unread == "not_english"
    assert (heard.value_of("topic"), heard.value_of("complaint")) == ("billing", "")
    assert (now.heat, now.level, now.topic) == (before.heat, before.level, "billing")


def test_a_case_in_which_nothing_was_read_is_calm_and_about_nothing(correct, said):
    said.reading.doubts = ["not_english"]
    said.reading.save()

    correct("signals", "going_public")

    case = Case.objects.get()
    assert (case.heat, case.level, case.trend, case.topic) == (0, "calm", "steady", "")
