"""The full depth: the encoder beside the quick one's tables, and what it can show."""

from __future__ import annotations

import pytest

from amends.language.reading import read
from amends.language.reading.full.encoder import encoder
from amends.language.reading.full.words import LONGEST

LEVELS = [
    ("calm", "Hello, could you tell me when the shop in Leeds opens on Sunday? Thanks, Ann"),
    ("frustrated", "Still no sign of my parcel and the tracking page says nothing. It's a bit much after two weeks."),
    ("angry", "This is ridiculous. Four hours on hold and then you hang up on me. Worst service I have ever had."),
    ("furious", "You lying thieves, you have robbed my mother. I hope you are ashamed, you disgusting people. We are finished with you."),
]  # fmt: skip


@pytest.mark.parametrize(("level", "message"), LEVELS)
def test_a_level_is_read_as_a_careful_person_would(level, message):
    assert read(message).level == level


@pytest.mark.parametrize(
    ("want", "message"),
    [
        ("refund", "Please return the £40 to my card."),
        ("callback", "Could somebody ring me on Thursday about this?"),
        ("manager", "I wish to speak to whoever is in charge of your branch."),
        ("cancellation", "Please end my membership from today."),
    ],
)
def test_a_want_is_seen_and_shown(want, message):
    reading = read(message)
    assert want in reading.wants
    assert any(each.of == f"wants/{want}" for each in reading.evidence)


def test_what_is_said_of_a_message_is_shown_by_its_own_words():
    message = "My mother is 84 and your driver left her parcel in the rain, again."
    reading = read(message)
    shown = {each.of for each in reading.evidence}
    for family in ("feelings", "wants", "signals"):
        assert {f"{family}/{value}" for value in getattr(reading, family)} <= shown
    assert all(message[e.start : e.end].strip() for e in reading.evidence)


def test_underlined_words_are_whole():
    message = "I'm thoroughly disheartened; the ombudsperson's leaflet isn't helping."
    for each in read(message).evidence:
        before, after = message[: each.start], message[each.end :]
        assert not (before[-1:].isalnum() and message[each.start].isalnum())
        assert not (after[:1].isalnum() and message[each.end - 1].isalnum())


def test_not_being_angry_is_not_anger():
    assert read("I am not angry at all, I only want to know the price.").level == "calm"


def test_a_long_message_is_looked_at_from_both_ends():
    filler = "The weather was fine and we walked along the river. " * 300
    message = filler + "You promised to call me on Monday and you never did."
    reading = read(message[-19_000:])
    assert "broken_promise" in reading.signals


def test_every_word_of_a_message_longer_than_one_look_has_its_place():
    text = "late " * (LONGEST * 2)
    look = encoder().look(text)
    assert max(place.end for place in look.places) == len(text.rstrip())
    assert look.shares.shape == (len(look.places), len(encoder().labels))


def test_the_shares_of_the_words_add_up_to_the_score():
    seen = encoder().look("Where is my refund?")
    assert (seen.shares.sum(axis=0) + encoder().bias) == pytest.approx(seen.scores)


def test_marks_alone_are_looked_at_and_shown_by_nothing():
    assert read("?!?! a ?!?!").evidence is not None
    assert encoder().look("   ").scores.shape == (len(encoder().labels),)


def test_half_a_character_does_no_harm():
    assert (
        read("\ud800 still no reply \udfff").signals
        == read("? still no reply ?").signals
    )
