"""A team teaches the reader: its own topics, its leans, and nothing that is noise."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from amends.language.reading import read
from amends.language.reading.teaching import teach as teaching
from amends.language.reading.teaching.leans import fitted_lean
from amends.language.reading.teaching.lesson import Lesson, labels_of
from amends.language.reading.teaching.measuring import measured
from amends.language.reading.teaching.taught import Lean, Taught
from amends.language.reading.teaching.teach import TooFewLessons, teach
from tests.language.reading.lessons import noise, own_topics, weeks

REPEAT = "signals/repeat_contact"
look_once = cache(teaching.look)


@pytest.fixture(autouse=True)
def _looked_at_once(monkeypatch):
    """The encoder sees each made-up message once, however often it is taught."""
    monkeypatch.setattr(teaching, "look", look_once)


def figure(outcome, what):
    return next(each for each in outcome.measured if each.what == what)


def test_a_team_teaches_topics_of_its_own():
    outcome = teach(own_topics())

    (topic,) = outcome.measured
    assert (topic.what, topic.messages, topic.before) == ("topic", 60, 0.0)
    assert topic.after > 0.9
    assert outcome.is_better
    said = read(
        "My club points for the bath are not on my card.", taught=outcome.taught
    )
    assert said.topic == "club/points"
    assert [each.of for each in said.evidence if each.of.startswith("topic")] == [
        "topic/club/points"
    ]


def test_a_topic_that_no_word_shows_is_other():
    taught = Taught(
        ("one", "two"), np.zeros((384, 2), np.float32), np.array([1, 0], np.float32)
    )

    assert read("My parcel is late.", taught=taught).topic == "other"


def test_what_a_team_taught_is_for_the_full_depth():
    taught = teach(own_topics()).taught

    assert read("My parcel is late.", depth="quick", taught=taught).topic == "delivery"


def test_what_is_on_none_of_its_topics_is_read_as_shipped():
    others = [
        "Your bill is wrong.",
        "My parcel is late.",
        "The website is down.",
        "Your clerk was rude.",
    ]
    rare = [
        Lesson(f"{text} {end}", read(text).topic)
        for text in others
        for end in ("Ann", "Please look into it.", "Thank you.", "I am waiting.")
    ]

    taught = teach([*own_topics(), *rare]).taught

    assert taught.topics == ("club/points", "fitters' mess", "warranty", "")
    for text in others:
        assert read(f"Hello. {text}", taught=taught).topic == read(text).topic


def test_a_team_teaches_where_it_draws_a_line():
    outcome = teach(weeks())

    lean = figure(outcome, REPEAT)
    assert lean.is_better
    assert lean.after > lean.before
    assert list(outcome.taught.leans) == [REPEAT]
    late = "My table was due nine weeks ago."
    assert "repeat_contact" not in read(late).signals
    assert "repeat_contact" in read(late, taught=outcome.taught).signals
    assert (
        "repeat_contact"
        not in read("My table is scratched.", taught=outcome.taught).signals
    )


def test_a_team_teaches_how_hot_is_hot():
    lessons = [
        replace(
            each,
            text=f"{each.text} This is ridiculous.",
            labels=labels_of("furious", []),
        )
        if n % 2
        else replace(each, labels=labels_of("calm", []))
        for n, each in enumerate(weeks(160))
    ]

    outcome = teach(lessons)

    level = figure(outcome, "level")
    assert level.is_better
    late = [each.text for each in lessons[1::2]]
    before = [read(text).heat for text in late]
    after = [read(text, taught=outcome.taught).heat for text in late]
    assert sum(after) > sum(before)


@pytest.mark.parametrize("seed", range(10))
def test_noise_teaches_nothing(seed):
    outcome = teach(noise(seed))

    assert len(outcome.measured) > 20
    assert not outcome.is_better
    assert outcome.taught == Taught(
        weights=outcome.taught.weights, bias=outcome.taught.bias
    )


def test_it_learns_the_same_from_the_same():
    first, again = teach([*own_topics(), *weeks()]), teach([*own_topics(), *weeks()])

    assert first.measured == again.measured
    assert np.array_equal(first.taught.weights, again.taught.weights)
    assert first.taught.leans == again.taught.leans


def test_what_it_knows_by_heart_does_not_measure_it():
    now = teach(own_topics()).taught

    again = teach(own_topics(), now)

    assert again.measured == ()
    assert not again.is_better
    assert again.taught.topics == now.topics


def test_it_is_compared_with_what_reads_now():
    now = teach(weeks()).taught

    again = teach(weeks(), now)

    lean = figure(again, REPEAT)
    assert lean.before >= lean.after
    assert not again.is_better
    assert again.taught.leans == now.leans


def test_a_new_topic_is_learnt_beside_those_it_had():
    now = teach(own_topics()).taught
    new = [
        Lesson(f"The gift card I gave my {who} for {when} is empty.", "gift cards")
        for who in ("aunt", "son", "wife", "boss", "friend")
        for when in ("Easter", "her birthday", "Christmas", "the wedding")
    ]

    outcome = teach([*own_topics(), *new], now)

    topic = figure(outcome, "topic")
    assert (topic.messages, topic.before) == (20, 0.0)
    assert "gift cards" in outcome.taught.topics
    assert len(outcome.taught.topics) == 4


def test_a_worse_topic_is_left_as_it_was():
    now = teach(own_topics()).taught
    lessons = [
        *own_topics(),
        *[replace(each, text=f"Hello. {each.text}") for each in own_topics()],
    ]

    outcome = teach(lessons, now)

    assert not figure(outcome, "topic").is_better
    assert outcome.taught.topics == now.topics
    assert outcome.taught.known == now.known


def test_one_topic_alone_is_nothing_to_tell_apart():
    lessons = [replace(each, topic="everything") for each in own_topics()]

    assert teach(lessons).measured == ()


@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (0, "There are no messages"),
        (1, "There is one message"),
        (39, "There are 39 messages"),
    ],
)
def test_too_few_lessons_are_refused_with_a_sentence(count, sentence):
    with pytest.raises(TooFewLessons, match=f"{sentence} .* at least 40 are needed"):
        teach(own_topics(count))


def test_odd_texts_are_learnt_from_like_any_other():
    odd = ["", "   ", "\ud800", "?!", "x" * 30_000, "> quoted\n> only"] * 8

    outcome = teach([Lesson(text, "a" if n % 2 else "b") for n, text in enumerate(odd)])

    assert [each.what for each in outcome.measured] == ["topic"]


def test_the_same_words_have_the_same_mark():
    assert (
        Lesson("Hello  there").mark
        == Lesson("Hello\nthere ").mark
        != Lesson("Hello").mark
    )


def test_a_label_is_fitted_where_chances_are_extreme():
    chances = np.array([0.0, 1.0] * 500)

    for held in (chances == 1, chances == 0, np.ones(1000, bool)):
        lean = fitted_lean(chances, held)
        assert np.isfinite([lean.slope, lean.step]).all()
        assert lean.slope > 0


def test_a_lean_never_turns_a_chance_round():
    assert Lean(0.05, 0.0).bend(0.2) < Lean(0.05, 0.0).bend(0.8)


@pytest.mark.parametrize(
    ("gained", "lost", "better"),
    [(7, 0, True), (6, 0, False), (10, 1, True), (9, 4, False), (0, 9, False)],
)
def test_better_means_that_chance_alone_hardly_does_it(gained, lost, better):
    held = ["yes", "no"] * 50
    wrong = ["no", "yes"] * 50
    before = [*wrong[:gained], *held[gained:]]
    after = [*held[: 100 - lost], *wrong[100 - lost :]]

    assert measured("x", held, before, after, "neither").is_better is better
