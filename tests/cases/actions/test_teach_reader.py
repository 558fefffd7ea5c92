import pytest

from amends.cases.actions import teach_reader as here
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.actions.take_reader_back import take_reader_back
from amends.cases.actions.teach_reader import teach_reader
from amends.cases.incoming import Incoming
from amends.cases.models import Case, Reading, TaughtReader
from amends.cases.queries.taught_readers import newest_taught, taught_now
from amends.cases.refusals import TaughtMeanwhile, TooFewMessages
from amends.language.reading.teaching.taught import Taught
from tests.cases.teaching import corrected_messages

pytestmark = pytest.mark.django_db


@pytest.fixture
def corrected(kettle_case, tom):
    """Tom said of sixty messages which of the team's own topics they are about."""
    corrected_messages(kettle_case, tom)
    return kettle_case


def test_the_desk_learns_its_own_topics_and_reads_with_them(corrected, priya_herself):
    taught = teach_reader()

    assert taught == newest_taught()
    assert taught.learnt_from == 61  # and what opened the case
    topic = taught.figures[0]
    assert (topic["what"], topic["messages"], topic["taken_over"]) == (
        "topic",
        61,
        True,
    )
    assert topic["before"] < 0.1
    assert topic["after"] > 0.9

    words = "My club points for the bath are not on my card."
    more = receive_answer(
        case_id=corrected.pk, by=priya_herself, incoming=Incoming("web", words)
    )
    assert more.reading.topic == "club/points"


def test_what_is_not_better_is_not_kept(corrected):
    first = teach_reader()

    again = teach_reader()

    assert again.pk is None
    assert not any(each["taken_over"] for each in again.figures)
    assert newest_taught() == first
    assert TaughtReader.objects.count() == 1


@pytest.mark.parametrize("count", [0, 38])
def test_too_few_messages_are_one_sentence(kettle_case, tom, count):
    corrected_messages(kettle_case, tom, count)

    with pytest.raises(TooFewMessages, match="at least 40 are needed to learn from"):
        teach_reader()

    assert not TaughtReader.objects.exists()


def test_who_was_quicker_is_not_written_over(corrected, monkeypatch):
    slow = here.teach

    def overtaken(*these):
        TaughtReader.objects.create(learnt_from=1, weights=Taught().as_bytes())
        return slow(*these)

    monkeypatch.setattr(here, "teach", overtaken)

    with pytest.raises(TaughtMeanwhile, match="Nothing was kept"):
        teach_reader()

    assert TaughtReader.objects.get().learnt_from == 1


def test_what_was_taken_back_can_be_learnt_again(corrected):
    teach_reader()
    take_reader_back()
    assert taught_now() is None

    assert teach_reader().pk is not None
    assert Case.objects.count() == 1
    assert Reading.objects.count() == 61
