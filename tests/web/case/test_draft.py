"""What the coach says while somebody writes, and that what they write is kept."""

from __future__ import annotations

import pytest

from amends.cases.actions.send_reply import send_reply
from amends.cases.models import Draft
from tests.web.browsing import HEATED, KIND, places_in, shown

pytestmark = pytest.mark.django_db


@pytest.mark.practice("P01")
def test_the_coach_points_at_heat_and_says_why(kettle_case, as_tom, at):
    response = as_tom.post(at("draft"), {"words": HEATED, "turn": 1})

    assert response.status_code == 200
    assert "<html" not in shown(response)
    assert "“Calm down" in shown(response) or "<q>Calm down</q>" in shown(response)
    assert "calm/dismissive" in shown(response)
    assert {"severity": "stop", "start": 0, "end": 9} in places_in(response)


def test_the_coach_names_the_virtues_of_a_kind_draft(kettle_case, as_tom, at):
    page = shown(as_tom.post(at("draft"), {"words": KIND, "turn": 1}))

    assert "Calm" in page
    assert 'class="yes"' in page


def test_a_draft_is_kept_as_it_is_typed(kettle_case, tom, as_tom, at):
    as_tom.post(at("draft"), {"words": "  Dear Priya,\r\n\r\n we", "turn": 3})

    kept = Draft.objects.get()
    assert (kept.words, kept.turn, kept.writer) == ("  Dear Priya,\n\n we", 3, tom)


def test_what_was_typed_earlier_never_replaces_what_was_typed_later(
    kettle_case, as_tom, at
):
    as_tom.post(at("draft"), {"words": "Dear Priya, we refund", "turn": 5})
    late = as_tom.post(at("draft"), {"words": "Dear Pri", "turn": 4})

    assert late.status_code == 200
    assert Draft.objects.get().words == "Dear Priya, we refund"


def test_a_late_save_does_not_bring_a_sent_draft_back(kettle_case, tom, as_tom, at):
    as_tom.post(at("draft"), {"words": "Dear Pri", "turn": 4})
    send_reply(case_id=kettle_case.pk, by=tom, words=KIND, seen=10**6, turn=6)

    as_tom.post(at("draft"), {"words": "Dear Priya", "turn": 5})

    assert Draft.objects.get().words == ""


def test_a_save_that_comes_after_its_reply_went_brings_nothing_back(
    kettle_case, tom, as_tom, at
):
    send_reply(case_id=kettle_case.pk, by=tom, words=KIND, seen=10**6, turn=6)

    as_tom.post(at("draft"), {"words": KIND[:20], "turn": 5})

    assert not Draft.objects.exclude(words="").exists()


def test_everybody_has_a_draft_of_their_own(kettle_case, as_tom, as_amara, at):
    as_tom.post(at("draft"), {"words": "Dear Priya", "turn": 1})
    as_amara.post(at("draft"), {"words": "Dear Ms Raman", "turn": 1})

    assert Draft.objects.count() == 2


def test_places_are_counted_as_a_browser_counts(kettle_case, as_tom, at):
    words = "😀👩‍👧 Dear Priya,\r\n\r\nCalm down, please."

    response = as_tom.post(at("draft"), {"words": words, "turn": 1})

    typed = words.replace("\r\n", "\n").encode("utf-16-le")
    underlined = [
        typed[2 * place["start"] : 2 * place["end"]].decode("utf-16-le")
        for place in places_in(response)
        if place["severity"] == "stop"
    ]
    assert "Calm down" in underlined


def test_an_empty_draft_gets_a_word_of_welcome_and_no_finding(kettle_case, as_tom, at):
    response = as_tom.post(at("draft"), {"words": " \n", "turn": 1})

    assert "As you write" in shown(response)


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"words": "Dear Priya"},
        {"words": "Dear Priya", "turn": "soon"},
        {"words": "Dear Priya", "turn": -1},
        {"words": "Dear Priya", "turn": 10**30},
        {"words": "Dear\x00Priya", "turn": 1},
        {"words": "x" * 100_001, "turn": 1},
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    kettle_case, as_tom, at, form
):
    as_tom.post(at("draft"), {"words": "Dear Priya, we refund", "turn": 5})

    response = as_tom.post(at("draft"), form)

    assert response.status_code == 422
    assert Draft.objects.get().words == "Dear Priya, we refund"


def test_a_stranger_can_neither_read_nor_write_there(kettle_case, as_zoe, at):
    response = as_zoe.post(at("draft"), {"words": HEATED, "turn": 1})

    assert response.status_code == 404
    assert not Draft.objects.exists()


def test_reading_the_draft_writes_no_history(kettle_case, as_tom, at):
    before = kettle_case.events.count()

    as_tom.post(at("draft"), {"words": HEATED, "turn": 1})

    assert kettle_case.events.count() == before
