import pytest

from amends.cases import lessons as here
from amends.cases.actions.confirm_reading import confirm_reading
from amends.cases.actions.correct_reading import correct_reading
from amends.cases.actions.put_reading_back import put_reading_back
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.drafting import CorrectionDraft
from amends.cases.incoming import Incoming
from amends.cases.lessons import lessons
from amends.cases.models import Reading

pytestmark = pytest.mark.django_db


@pytest.fixture
def first(kettle_case, tom):
    """What Priya wrote first, to act on as Tom."""
    said = kettle_case.interactions.get(direction="inbound")
    Reading.objects.update(
        heat=60, level="angry", complaint=0.9, topic="product",
        signals=["repeat_contact"], wants=["refund"], feelings=["angry"],
    )  # fmt: skip
    return {"case_id": kettle_case.pk, "by": tom, "interaction_id": said.pk}


@pytest.fixture
def second(kettle_case, first, priya_herself):
    """What Priya wrote next."""
    more = Incoming("web", "Here is the card you asked for.")
    said = receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=more)
    return first | {"interaction_id": said.pk}


def test_a_message_that_somebody_looked_at_is_a_lesson_in_everything(first):
    confirm_reading(**first)

    (lesson,) = lessons()
    assert lesson.text.startswith("The kettle I ordered")
    assert lesson.topic == "product"
    assert lesson.labels == {
        ">1", ">2", "complaint",
        "signals/repeat_contact", "wants/refund", "feelings/angry",
    }  # fmt: skip


def test_no_complaint_is_learnt_as_none(first):
    correct_reading(**first, correction=CorrectionDraft("complaint", "no"))

    assert "complaint" not in lessons()[0].labels


def test_a_case_whose_topic_somebody_chose_teaches_what_it_opened_with(first, second):
    correct_reading(**second, correction=CorrectionDraft("topic", "club card"))

    opening, looked_at = lessons()
    assert (opening.topic, opening.labels) == ("club card", None)
    assert opening.text.startswith("The kettle I ordered")
    assert looked_at.text.startswith("Here is the card")
    assert looked_at.labels is not None


def test_an_opening_that_somebody_looked_at_is_no_second_lesson(first, second):
    correct_reading(**second, correction=CorrectionDraft("topic", "club card"))
    confirm_reading(**first)

    assert [each.topic for each in lessons()] == ["product", "club card"]


def test_what_was_put_back_teaches_nothing(first, second):
    correct_reading(**second, correction=CorrectionDraft("topic", "club card"))
    put_reading_back(**second)

    assert lessons() == []


def test_only_the_newest_are_learnt_from(first, second, monkeypatch):
    monkeypatch.setattr(here, "MOST", 1)
    confirm_reading(**first)
    confirm_reading(**second)

    assert [each.text[:4] for each in lessons()] == ["Here"]
