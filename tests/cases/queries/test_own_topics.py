import pytest

from amends.cases.actions.correct_reading import correct_reading
from amends.cases.actions.put_reading_back import put_reading_back
from amends.cases.drafting import CorrectionDraft
from amends.cases.models import Case
from amends.cases.queries.own_topics import own_topics

pytestmark = pytest.mark.django_db


@pytest.fixture
def said(kettle_case, tom):
    """What Priya wrote, to act on as Tom."""
    inbound = kettle_case.interactions.get(direction="inbound")
    return {"case_id": kettle_case.pk, "by": tom, "interaction_id": inbound.pk}


@pytest.fixture
def name(said):
    """Tom says what Priya's message is about."""

    def topic(words):
        correct_reading(**said, correction=CorrectionDraft("topic", words))

    return topic


def test_every_own_topic_that_somebody_chose_is_there_once(name, customer_care):
    for topic in ("Warranty", "billing", "gift cards", "warranty"):
        name(topic)

    assert own_topics(customer_care.pk) == ["gift cards", "warranty"]
    assert Case.objects.get().topic == "warranty"


def test_what_was_put_back_is_a_slip_and_gone(name, said, customer_care):
    name("waranty")
    put_reading_back(**said)
    name("warranty")

    assert own_topics(customer_care.pk) == ["warranty"]


def test_another_team_has_its_own(name, bills):
    name("warranty")

    assert own_topics(bills.pk) == []
