"""Many phrases looked for at once are found where each alone would find them."""

import json
import random
import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from amends.language import phrase_book
from amends.language.phrase_book import PhraseBook
from amends.language.phrases import phrases
from amends.language.reading.quick.cues.book import NAMED
from amends.language.reading.quick.tokens import tokens_of
from amends.language.text import plain

WRITTEN = Path(__file__).parents[2] / "training/data"
WORDS = sorted(
    {
        word
        for _, cue in NAMED
        for part in cue.pattern.parts
        for word in re.findall(r"[a-z']+|[£$*!?-]", part.pattern)
    }
)


@cache
def book_of_all() -> PhraseBook:
    return PhraseBook([cue.pattern for _, cue in NAMED])


def look(book: PhraseBook, text: str) -> dict[int, list[tuple[int, int]]]:
    tokens = tokens_of(text)
    return book.look(text, tokens.words, tokens.starts)


def missed_in(text: str) -> list[tuple[str, int, int]]:
    """Return what a cue's own patterns find and the book of all cues does not."""
    found = look(book_of_all(), text)
    return [
        (name, *match.span())
        for number, (name, cue) in enumerate(NAMED)
        for match in cue.pattern.finditer(text)
        if match.span() not in found.get(number, [])
    ]


def test_no_cue_is_missed_in_what_customers_wrote():
    lines = [
        line
        for path in sorted(WRITTEN.glob("messages-*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    sample = random.Random(4).sample(lines, 400)
    for line in sample:
        assert missed_in(plain(json.loads(line)["text"])) == []


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join))
def test_no_cue_is_missed_in_a_text_made_of_their_words(text):
    assert missed_in(text) == []


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_pattern_is_missed_in_a_text_made_from_it(data):
    number = data.draw(st.integers(0, len(book_of_all().patterns) - 1))
    book = book_of_all()
    text = data.draw(st.from_regex(book.tries[number].pattern, fullmatch=True)).lower()
    assert missed_in(f"so {text}, now") == []


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("calm down", "now calm down, calm down", [(4, 13), (15, 24)]),
        ("angr(?:y|ier)", "angry angrier hungry", [(0, 5), (6, 13)]),
        (r"\w+ly bad", "really bad", [(0, 10)]),
        (r"\d+ days", "10 days", [(0, 7)]),
        (r"£\d+", "paid £40", [(5, 8)]),
        ("no+", "nooo", [(0, 4)]),
        ("a b|b c", "a b c", [(0, 3)]),
        ("(?<!not )angry", "not angry, angry", [(11, 16)]),
        ("sorry", "sorrying", []),
    ],
)
def test_a_phrase_is_found_however_it_is_written(pattern, text, found):
    assert look(PhraseBook([phrases(pattern)]), text).get(0, []) == found


def test_each_place_belongs_to_the_phrases_it_came_from():
    book = PhraseBook([phrases("refund"), phrases("late", "refund")])
    assert look(book, "late refund") == {0: [(5, 11)], 1: [(0, 4), (5, 11)]}


def test_a_book_remembers_only_so_many_words(monkeypatch):
    monkeypatch.setattr(phrase_book, "MOST_REMEMBERED", 2)
    book = PhraseBook([phrases("angry man")])
    assert look(book, "one two three four angry man") == {0: [(19, 28)]}
    assert len(book.begins) <= 2
