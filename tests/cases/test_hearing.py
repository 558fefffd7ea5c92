import pytest

from amends.cases import hearing
from amends.cases.hearing import NOTICEABLE, hear
from amends.cases.incoming import Incoming, write_down
from amends.cases.models import Case
from amends.language.reading import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def say(kettle_case, monkeypatch):
    """Say something that reads as this hot."""

    def at(heat):
        class Read:
            def __getattr__(self, name):
                return getattr(read("Hello."), name)

        taken = Read()
        taken.heat, taken.level = heat, "furious" if heat > 70 else "calm"
        monkeypatch.setattr(hearing, "read", lambda *_, **__: taken)
        hear(kettle_case, write_down(kettle_case, Incoming("email", "Hello.")))
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
