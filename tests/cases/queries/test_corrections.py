import pytest

from amends.cases.actions.confirm_reading import confirm_reading
from amends.cases.actions.correct_reading import correct_reading
from amends.cases.actions.put_reading_back import put_reading_back
from amends.cases.drafting import CorrectionDraft
from amends.cases.models import Reading
from amends.cases.queries.corrections import (
    corrections_seen_by,
    labelled_messages,
    quality,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def on(tom):
    """Somebody's only message, to act on as Tom."""

    def message(case):
        said = case.interactions.get(direction="inbound")
        return {"case_id": case.pk, "by": tom, "interaction_id": said.pk}

    return message


@pytest.fixture
def corrected(on, kettle_case):
    """Priya is frustrated, may go public, and never asked before."""
    Reading.objects.update(
        level="angry", heat=60, signals=["repeat_contact"], wants=["refund"]
    )
    for what, value, holds in [
        ("level", "frustrated", True),
        ("signals", "repeat_contact", False),
        ("signals", "going_public", True),
    ]:
        draft = CorrectionDraft(what, value, holds=holds)
        correct_reading(**on(kettle_case), correction=draft)
    return on(kettle_case)


def test_a_message_is_labelled_as_people_left_it(corrected, kettle_case, lamp_case):
    (labelled,) = labelled_messages()

    said = kettle_case.interactions.get(direction="inbound")
    assert labelled.text == said.text
    assert labelled.level == "frustrated"
    assert labelled.signals == ("going_public",)
    assert labelled.wants == ("refund",)
    assert labelled.topic == said.reading.topic
    assert labelled.complaint is True
    assert (labelled.interaction_id, labelled.team_id) == (said.pk, kettle_case.team_id)


def test_a_confirmation_labels_too(on, lamp_case, kettle_case):
    confirm_reading(**on(lamp_case))

    (labelled,) = labelled_messages()
    assert labelled.text.startswith("Hello, which bulb")


def test_what_was_put_back_is_labelled_no_more(corrected, tom):
    put_reading_back(**corrected)

    assert labelled_messages() == []
    assert quality(tom).looked_at == 0
    assert not corrections_seen_by(tom).exists()


def test_it_counts_what_was_right_wrong_and_missed(corrected, on, lamp_case, tom):
    confirm_reading(**on(lamp_case))

    found = quality(tom)

    assert (found.looked_at, found.wholly_right) == (2, 1)
    scores = {(s.what, s.value): s for s in found.scores}
    for of, said, right, wrong, missed in [
        (("level", ""), 2, 1, 1, 0),
        (("topic", ""), 2, 2, 0, 0),
        (("signals", "repeat_contact"), 1, 0, 1, 0),
        (("signals", "going_public"), 0, 0, 0, 1),
        (("wants", "refund"), 1, 1, 0, 0),
    ]:
        score = scores[of]
        found_here = (score.said, score.right, score.wrong, score.missed)
        assert found_here == (said, right, wrong, missed), of


def test_what_was_neither_read_nor_missed_is_not_listed(corrected, tom):
    assert ("signals", "leaving") not in {
        (score.what, score.value) for score in quality(tom).scores
    }


def test_what_somebody_changed_and_changed_back_was_right(on, lamp_case, tom):
    this = on(lamp_case)
    level = Reading.objects.get().level
    for value in ("furious", level):
        correct_reading(**this, correction=CorrectionDraft("level", value))

    assert quality(tom).wholly_right == 1


def test_the_newest_correction_comes_first(corrected, tom):
    lines = [(each.was, each.now) for each in corrections_seen_by(tom)]

    assert lines[0] == ("", "going_public")
    assert len(lines) == 3


def test_a_confirmation_is_no_correction(on, lamp_case, tom):
    confirm_reading(**on(lamp_case))

    assert not corrections_seen_by(tom).exists()


def test_strangers_see_nothing_of_it(corrected, zoe, amara, ada):
    assert quality(zoe).looked_at == 0
    assert not corrections_seen_by(zoe).exists()
    for colleague in (amara, ada):
        assert quality(colleague).looked_at == 1
        assert corrections_seen_by(colleague).count() == 3


def test_two_messages_cost_as_many_queries_as_one(
    corrected, on, lamp_case, tom, django_assert_num_queries
):
    for _ in range(2):
        with django_assert_num_queries(2):  # readings, corrections
            quality(tom)
        with django_assert_num_queries(2):
            labelled_messages()
        confirm_reading(**on(lamp_case))


def test_what_nobody_read_teaches_nothing_and_was_not_read_wrong(on, kettle_case, tom):
    Reading.objects.update(doubts=["not_english"], heat=0, level="calm")
    public = CorrectionDraft("signals", "going_public", holds=True)
    correct_reading(**on(kettle_case), correction=public)
    assert labelled_messages() == []

    correct_reading(**on(kettle_case), correction=CorrectionDraft("level", "calm"))
    (labelled,) = labelled_messages()
    assert labelled.level == "calm"
    level = quality(tom).of("level")
    assert (level.said, level.right, level.missed) == (0, 0, 1)
