import pytest

from amends.cases import hearing
from amends.cases.hearing import NOTICEABLE, hear
from amends.cases.incoming import Incoming, write_down
from amends.cases.models import Case
from amends.language.reading import read
from amends.language.reading.reading import level_of
from tests.conftest import IN_GERMAN

pytestmark = pytest.mark.django_db


@pytest.fixture
def say(kettle_case, monkeypatch):
    """Say something that reads as this hot."""

    def at(heat):
        class Read:
            def __getattr__(self, name):
                return getattr(read("Hello."), name)

        taken = Read()
        taken.heat, taken.level = heat, level_of(heat)
        monkeypatch.setattr(hearing, "read", lambda *_, **__: taken)
        hear(kettle_case, write_down(kettle_case, Incoming("email", "Hello.")))
        monkeypatch.setattr(hearing, "read", read)
        return Case.objects.get()

    return at


@pytest.mark.parametrize(
    ("then", "now", "trend"),
    [
        (40, 40 + NOTICEABLE, "rising"),
        (40, 40 - NOTICEABLE, "falling"),
        (40, 40 + NOTICEABLE - 1, "steady"),
        (40, 40 - NOTICEABLE + 1, "steady"),
    ],
)
@pytest.mark.practice("P02")
def test_says_where_heat_is_heading(say, then, now, trend):
    say(then)
    assert say(now).trend == trend


@pytest.mark.practice("P02")
def test_the_case_is_as_hot_as_the_last_message(say):
    assert say(90).level == "furious"
    assert say(10).heat == 10


def test_a_first_message_has_no_trend(kettle_case):
    assert kettle_case.trend == "steady"


def test_the_case_keeps_its_first_topic(say, kettle_case):
    Case.objects.update(topic="delivery")
    kettle_case.refresh_from_db()

    assert say(50).topic == "delivery"


def test_places_the_case_in_the_queue(say, kettle_case):
    before = kettle_case.turn_at
    kettle_case.customer.name = ""
    assert say(0).turn_at >= before
    assert say(100).turn_at < before


def test_keeps_what_was_given_and_what_was_doubted(kettle_case):
    words = "Danke! AM-55208"
    reading = hear(kettle_case, write_down(kettle_case, Incoming("email", words)))

    reading.refresh_from_db()
    assert reading.facts == [{"kind": "reference", "start": 7, "end": 15}]
    assert reading.doubts == ["too_short"]


@pytest.mark.practice("P02")
@pytest.mark.parametrize("words", [IN_GERMAN, "", "> I wrote on Monday.\n> Priya\n"])
def test_a_message_that_cannot_be_read_cools_nothing_down(say, kettle_case, words):
    say(30)
    hot = say(90)

    hear(hot, write_down(hot, Incoming("email", words)))

    now = Case.objects.get()
    felt = (now.heat, now.level, now.trend, now.topic)
    assert felt == (90, "furious", "rising", hot.topic)


def test_the_next_one_that_is_read_goes_by_the_last_that_was(say):
    hot = say(90)
    hear(hot, write_down(hot, Incoming("email", IN_GERMAN)))

    assert say(92).trend == "steady"
    assert say(10).trend == "falling"


def test_a_case_that_begins_unread_takes_its_topic_from_the_first_it_can(kettle_case):
    Case.objects.update(topic="")
    kettle_case.refresh_from_db()
    hear(kettle_case, write_down(kettle_case, Incoming("email", IN_GERMAN)))
    assert Case.objects.get().topic == ""

    late = "The parcel was to be delivered on Monday and never came."
    hear(kettle_case, write_down(kettle_case, Incoming("email", late)))
    assert Case.objects.get().topic == "delivery"
