"""The words a reading goes by, underlined, each with what it shows."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.cases.heard import as_read
from amends.cases.labels import LABELS
from amends.cases.models import Reading
from amends.web.case.marks import FAMILIES, QUIET, Mark, marks_of, pieces

TEXT = "I am furious about this bill and want my money back. I will leave."
places = st.tuples(st.integers(0, 60), st.integers(1, 20))
marks = st.lists(
    st.builds(
        lambda family, place: Mark(family, place[0], sum(place), family),
        st.sampled_from(FAMILIES),
        places,
    )
)


def reading(**more) -> Reading:
    told = {"heat": 70, "level": "angry", "complaint": 0.9, "abuse": 0}
    return Reading(**told | {"topic": "billing"} | more)


def whys(of: str, **more) -> list[str]:
    read = reading(evidence=[{"of": of, "start": 5, "end": 12}], **more)
    return [mark.why for mark in marks_of(read, as_read(read))]


@given(found=marks)
def test_no_word_is_lost_or_said_twice(found):
    assert "".join(piece.words for piece in pieces(TEXT, found)) == TEXT


@given(found=marks)
def test_nothing_stronger_gives_way(found):
    shown = {piece.why for piece in pieces(TEXT, found) if piece.why}
    if within := [mark for mark in found if mark.start < len(TEXT)]:
        strongest = min(FAMILIES.index(mark.family) for mark in within)
        assert FAMILIES[strongest] in shown


@pytest.mark.parametrize(("stronger", "weaker"), [*itertools.pairwise(FAMILIES)])
def test_where_two_overlap_the_stronger_is_said(stronger, weaker):
    both = [Mark(weaker, 0, 12, weaker), Mark(stronger, 5, 20, stronger)]

    assert [p.why for p in pieces(TEXT, both) if p.why] == [stronger]


@pytest.mark.parametrize(
    ("of", "more", "why"),
    [
        ("signals/leaving", {"signals": ["leaving"]}, "may leave"),
        ("wants/refund", {"wants": ["refund"]}, "wants a refund"),
        ("feelings/disappointed", {"feelings": ["disappointed"]}, "feels let down"),
        ("heat", {}, "sounds angry"),
        ("heat", {"level": "furious"}, "sounds furious"),
        ("topic/billing", {}, "about a bill"),
        ("complaint", {}, "a complaint"),
    ],
)
def test_every_family_says_what_its_words_show(of, more, why):
    assert whys(of, **more) == [why]


@pytest.mark.parametrize(
    ("of", "more"),
    [
        ("signals/leaving", {}),
        ("heat", {"level": "calm"}),
        ("topic/delivery", {}),
        ("complaint", {"complaint": 0.1}),
        ("facts/amount", {}),
    ],
)
def test_what_does_not_stand_shows_nothing(of, more):
    assert whys(of, **more) == []


def test_every_value_has_words():
    evidence = [
        {"of": f"{family}/{value}", "start": 0, "end": 1}
        for family in ("signals", "wants", "feelings")
        for value in LABELS[family]
    ]
    sets = {name: list(LABELS[name]) for name in ("signals", "wants", "feelings")}
    read = reading(evidence=evidence, **sets)

    said = [mark.why for mark in marks_of(read, as_read(read))]

    assert len(said) == len(evidence)
    assert not [why for why in said if "_" in why]


def test_heat_topic_and_complaint_are_quiet():
    found = [Mark(each, at * 9, at * 9 + 5, each) for at, each in enumerate(FAMILIES)]

    quiet = {piece.why for piece in pieces(TEXT, found) if piece.is_quiet}
    assert quiet == QUIET
