"""How a talk ends is foreseen from what people said, and from nothing else."""

import pytest

from amends.cases.actions.add_note import add_note
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.actions.send_reply import send_reply
from amends.cases.forecasting import LAST, foresee, wrong_of_ten
from amends.cases.incoming import Incoming
from amends.cases.models import Case
from amends.language.reading import conversation
from tests.conftest import FURIOUS, IN_GERMAN, KETTLE

pytestmark = pytest.mark.django_db
OURS = "Dear Priya,\n\nI send you a new kettle today.\n\nTom"


@pytest.fixture
def priya_writes(kettle_case, priya_herself):
    def write(words):
        incoming = Incoming("email", words)
        receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=incoming)
        return Case.objects.get()

    return write


@pytest.fixture
def followed(kettle_case, monkeypatch):
    """Return what the forecast goes by now."""
    follow = conversation.follow

    def turns():
        seen = []
        monkeypatch.setattr(
            conversation, "follow", lambda said: seen.extend(said) or follow(said)
        )
        foresee(kettle_case)
        return [(turn.role, turn.text) for turn in seen]

    return turns


@pytest.mark.practice("P02")
def test_a_talk_that_goes_wrong_is_warned_of(priya_writes):
    case = priya_writes(FURIOUS)

    assert case.forecast_warns
    assert 0.5 < case.forecast <= 1


def test_a_calm_question_is_not(lamp_case):
    assert not lamp_case.forecast_warns
    assert 0 <= lamp_case.forecast < 0.5


def test_it_goes_by_both_sides_oldest_first(kettle_case, tom, followed):
    send_reply(
        case_id=kettle_case.pk, by=tom, words=OURS, seen=10**6, breath_taken=True
    )

    assert followed() == [("customer", KETTLE), ("agent", OURS)]


def test_what_we_noted_and_what_the_desk_wrote_is_no_part_of_it(
    kettle_case, tom, followed
):
    add_note(case_id=kettle_case.pk, by=tom, words="She is right.")

    assert kettle_case.interactions.filter(automatic=True).exists()
    assert followed() == [("customer", KETTLE)]


def test_what_could_not_be_read_changes_nothing(priya_writes, kettle_case, followed):
    for words in (IN_GERMAN, ""):
        assert priya_writes(words).forecast == kettle_case.forecast
    assert followed() == [("customer", KETTLE)]


def test_only_the_last_of_a_long_talk_count(priya_writes, followed):
    for number in range(LAST):
        priya_writes(f"I ask you once more, and this is number {number}.")

    said = followed()
    assert len(said) == LAST
    assert said[-1] == ("customer", "I ask you once more, and this is number 7.")


def test_where_nothing_was_read_nothing_is_foreseen(priya_writes, kettle_case):
    kettle_case.interactions.all().delete()

    case = priya_writes(IN_GERMAN)

    assert case.forecast is None
    assert not case.forecast_warns


@pytest.mark.parametrize(("share", "ten"), [(0.45, 5), (0.38, 4), (0.31, 3)])
def test_how_often_it_is_wrong_is_counted_in_ten(monkeypatch, share, ten):
    class Forecaster:
        false_alarms = share

    monkeypatch.setattr(conversation, "forecaster", Forecaster)

    assert wrong_of_ten() == ten
