import logging

import pytest

from amends.cases.hearing import hear
from amends.cases.incoming import Incoming, write_down
from amends.cases.models import TaughtReader
from amends.cases.queries.taught_readers import newest_taught, taught_now
from amends.language.reading.teaching.taught import Lean, Taught

pytestmark = pytest.mark.django_db
EAGER = Taught(leans={step: Lean(1.0, 20.0) for step in (">1", ">2", ">3")})
WORDS = "I will take my custom elsewhere. The lamp is green."


@pytest.fixture
def taught():
    """The reader was taught something."""

    def keep(what=EAGER):
        kept = what if isinstance(what, bytes) else what.as_bytes()
        return TaughtReader.objects.create(learnt_from=40, weights=kept)

    return keep


def test_a_desk_that_was_never_taught_reads_as_shipped():
    assert taught_now() is None
    assert newest_taught() is None


def test_the_newest_reads(taught):
    taught(Taught())
    newest = taught()

    assert newest_taught() == newest
    assert taught_now().leans == EAGER.leans


def test_a_newer_one_is_picked_up_by_itself(taught):
    taught(Taught())
    assert taught_now().leans == {}

    taught()

    assert taught_now().leans == EAGER.leans


def test_weights_are_loaded_once_and_a_message_costs_one_query(
    taught, django_assert_num_queries
):
    taught()
    with django_assert_num_queries(2):
        first = taught_now()

    with django_assert_num_queries(1):
        assert taught_now() is first


@pytest.mark.parametrize(
    "broken", [b"", b"nonsense", EAGER.as_bytes()[:-40]], ids=["none", "other", "cut"]
)
def test_one_that_cannot_be_read_is_left_aside_and_said_once(
    taught, kettle_case, caplog, broken
):
    row = taught(broken)

    with caplog.at_level(logging.WARNING):
        reading = hear(kettle_case, write_down(kettle_case, Incoming("web", WORDS)))
        hear(kettle_case, write_down(kettle_case, Incoming("web", WORDS)))

    assert reading.topic
    (line,) = [each.getMessage() for each in caplog.records]
    assert line.startswith(f"Taught reader {row.pk}, of ")
    assert "the shipped one reads" in line


def test_every_message_is_heard_with_it(taught, kettle_case):
    words = Incoming("web", "The lamp is green and does not suit me.")
    before = hear(kettle_case, write_down(kettle_case, words))
    taught()

    after = hear(kettle_case, write_down(kettle_case, words))

    assert before.level != "furious"
    assert after.level == "furious"
