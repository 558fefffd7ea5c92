"""How well the desk reads, by what people said of its readings."""

from __future__ import annotations

import pytest

from amends.cases.actions.confirm_reading import confirm_reading
from amends.cases.actions.correct_reading import correct_reading
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.drafting import CorrectionDraft
from amends.cases.incoming import Incoming
from amends.cases.models import Reading, TaughtReader
from tests.web.browsing import HTMX, questions_for, shown

pytestmark = pytest.mark.django_db
HERE = "/quality/"


@pytest.fixture
def said(kettle_case) -> int:
    """What Priya wrote: angry, and she asked before."""
    Reading.objects.update(
        heat=60,
        level="angry",
        signals=["repeat_contact"],
        evidence=[
            {"of": "signals/repeat_contact", "start": 86, "end": 106},
            {"of": "heat", "start": 4, "end": 10},
        ],
    )
    return kettle_case.interactions.get(direction="inbound").pk


@pytest.fixture
def correct(kettle_case, said, tom):
    """Tom says of Priya's message what it really tells."""

    def say(what: str, value: str, *, holds: bool = True) -> None:
        correct_reading(
            case_id=kettle_case.pk,
            by=tom,
            interaction_id=said,
            correction=CorrectionDraft(what, value, holds=holds),
        )

    return say


def test_it_says_how_often_the_desk_was_right(correct, as_amara):
    correct("level", "frustrated")

    page = shown(as_amara.get(HERE))

    assert "People looked at one reading. None was right in everything." in page
    assert "How upset the customer was: right 0 of 1 times." in page
    assert "What it was about: right 1 of 1 times." in page


def test_it_lists_what_was_and_what_is_with_the_words(
    correct, kettle_case, said, as_amara
):
    correct("signals", "repeat_contact", holds=False)
    correct("level", "frustrated")
    correct("topic", "billing")
    correct("complaint", "no")
    correct("wants", "repair")

    page = shown(as_amara.get(HERE))

    assert "Not “asked before”" in page
    assert "<q>I have written twice</q>" in page
    assert "Frustrated, not angry" in page
    assert "<q>kettle</q>" in page
    assert "About a bill, not about a " in page
    assert "No complaint" in page
    assert "Wants a repair" in page
    assert "<q>The kettle I ordered three weeks ago" in page
    assert f'href="/cases/{kettle_case.pk}/?read={said}#said-{said}"' in page
    assert "Tom, Today" in page


def test_a_desk_that_reads_well_says_so(kettle_case, said, lamp_case, tom, as_amara):
    confirm_reading(case_id=kettle_case.pk, by=tom, interaction_id=said)
    page = shown(as_amara.get(HERE))
    assert "People looked at one reading. It was right in everything." in page
    assert "Nothing had to be corrected" in page

    other = lamp_case.interactions.get(direction="inbound").pk
    confirm_reading(case_id=lamp_case.pk, by=tom, interaction_id=other)
    page = shown(as_amara.get(HERE))
    assert "People looked at 2 readings. All were right in everything." in page


def test_some_right_and_some_wrong(correct, lamp_case, tom, as_amara):
    correct("level", "calm")
    other = lamp_case.interactions.get(direction="inbound").pk
    confirm_reading(case_id=lamp_case.pk, by=tom, interaction_id=other)

    page = shown(as_amara.get(HERE))

    assert "1 was right in everything." in page


def test_before_anybody_looked_it_says_where_to(kettle_case, as_amara):
    page = shown(as_amara.get(HERE))

    assert "Nobody has looked at a reading yet" in page
    assert "<table" not in page


def test_it_hangs_in_the_bar_for_who_leads_and_in_the_menu_for_all(as_amara, as_tom):
    assert shown(as_amara.get("/")).count('href="/quality/"') == 2
    assert shown(as_tom.get("/")).count('href="/quality/"') == 1


def test_a_stranger_sees_nothing_of_other_teams(correct, as_zoe):
    correct("level", "calm")

    page = shown(as_zoe.get(HERE))

    assert "Nobody has looked at a reading yet" in page
    assert "Priya" not in page


def test_htmx_gets_only_the_live_part(correct, as_tom):
    correct("level", "calm")

    response = as_tom.get(HERE, headers=HTMX)

    assert "<html" not in shown(response)
    assert 'id="live"' in shown(response)


def test_twenty_five_fit_on_a_page_and_the_rest_on_the_next(correct, as_tom):
    for _ in range(13):
        correct("level", "calm")
        correct("level", "angry")

    first, second = as_tom.get(HERE), as_tom.get(HERE, {"page": 2})

    assert shown(first).count('class="who"') == 25
    assert "Page 1 of 2" in shown(first)
    assert shown(second).count('class="who"') == 1


def test_thirty_corrections_cost_as_many_questions_as_one(
    correct, kettle_case, priya_herself, tom, as_tom
):
    correct("level", "calm")
    for_one = questions_for(as_tom, HERE)

    for _ in range(29):
        more = Incoming("web", "I have written twice and nobody answered.")
        this = {"case_id": kettle_case.pk}
        again = receive_answer(**this, by=priya_herself, incoming=more)
        draft = CorrectionDraft("signals", "leaving")
        correct_reading(**this, by=tom, interaction_id=again.pk, correction=draft)

    assert questions_for(as_tom, HERE) == for_one


def test_long_words_are_cut(correct, said, as_tom):
    interaction = Reading.objects.get().interaction
    interaction.text = "kettle " * 100
    interaction.save()
    correct("wants", "repair")

    assert "kettle…</q>" in shown(as_tom.get(HERE)).replace("kettl…", "kettle…")


def test_where_it_was_never_taught_it_says_how(correct, as_tom):
    before_anybody_looked = shown(as_tom.get(HERE))
    correct("level", "calm")

    for page in (before_anybody_looked, shown(as_tom.get(HERE))):
        assert "nobody has taught it yet" in page
        assert "<code>amends train</code> once 40 messages are corrected" in page


def test_it_says_when_it_was_taught_and_what_it_took_over(correct, as_tom):
    correct("level", "calm")
    figures = [
        ("topic", 0.612, 0.78, True),
        ("signals/leaving", 0.8, 0.9, True),
        ("level", 0.7, 0.7, False),
    ]
    TaughtReader.objects.create(
        learnt_from=64,
        weights=b"",
        figures=[
            {
                "what": what,
                "messages": 64,
                "before": was,
                "after": now,
                "taken_over": so,
            }
            for what, was, now, so in figures
        ],
    )

    page = shown(as_tom.get(HERE))

    assert "last taught Today " in page
    assert "from 64 messages that people corrected or confirmed." in page
    assert "what a message is about (78 of 100, before 61)" in page
    assert "“may leave” (90 of 100, before 80)." in page
    assert "One other thing was measured and left as it was." in page
    assert "<code>amends train --back</code>" in page

    taught = TaughtReader.objects.get()
    taught.figures = [
        each | {"taken_over": n == 0} for n, each in enumerate(taught.figures)
    ]
    taught.save()
    assert "2 other things were measured" in shown(as_tom.get(HERE))

    taught.figures = taught.figures[:1]
    taught.save()
    assert "measured and left" not in shown(as_tom.get(HERE))
