"""Phrases find what one big pattern would find, and skip what cannot match."""

import pytest

from amends.language.literals import alternatives_of, literals_of
from amends.language.phrases import phrases


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("calm down", ("calm",)),
        (r"(?:sorry|regret) (?:if|for)", ("sorry", "regret")),
        (r"refunds? \w+", ("refund",)),
        (r"fuck\w*|f\*+", ("fuck",)),
        (r"\d+(?:am|pm)", ("am", "pm")),
        (r"[a-z]+ ?x{0,3}", ()),
        (r"[^ab]*ring(?!s)", ("ring",)),
        (r"(?:a(?:b|\)|[()])c)+word", ("word",)),
        (r"no{2}w", ("no",)),
        (r"lo+?k", ("lo",)),
        ("", ()),
    ],
)
def test_a_pattern_needs_its_own_letters(pattern, needs):
    assert literals_of(alternatives_of(pattern)[0]) == needs


def test_bars_inside_groups_and_classes_part_nothing():
    assert alternatives_of(r"a(?:b|c)|[|]d|\|e") == ["a(?:b|c)", "[|]d", r"\|e"]


def test_the_leftmost_match_is_found_first():
    both = phrases("second", "first")
    assert both.search("first and second").group() == "first"
    assert [m.group() for m in both.finditer("second, first")] == ["second", "first"]
    assert both.search("third") is None


def test_of_two_that_overlap_the_first_is_kept():
    found = phrases("a b", "b c").finditer("a b c")
    assert [match.group() for match in found] == ["a b"]
