import pytest

from amends.cases.actions.take_reader_back import take_reader_back
from amends.cases.models import TaughtReader
from amends.cases.queries.taught_readers import newest_taught
from amends.cases.refusals import NeverTaught
from amends.language.reading.teaching.taught import Taught

pytestmark = pytest.mark.django_db


@pytest.fixture
def taught():
    """The reader was taught twice."""
    kept = Taught().as_bytes()
    return [TaughtReader.objects.create(learnt_from=n, weights=kept) for n in (40, 50)]


def test_the_one_before_reads_again(taught):
    first, second = taught

    assert take_reader_back() == second
    assert newest_taught() == first

    assert take_reader_back() == first
    assert newest_taught() is None


def test_what_was_taken_back_is_kept_with_its_moment(taught):
    take_reader_back()

    assert TaughtReader.objects.get(learnt_from=50).taken_back_at is not None


def test_where_it_was_never_taught_there_is_nothing_to_take_back():
    with pytest.raises(NeverTaught, match="The reader was never taught"):
        take_reader_back()
