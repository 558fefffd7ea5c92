"""Phrases find what one big pattern would find, and skip what cannot match."""

import pytest

from amends.language.coach.rule import PhraseRule
from amends.language.coach.rules import ALL_RULES
from amends.language.literals import alternatives_of, literals_of
from amends.language.phrases import phrases
from amends.language.text import plain


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
        (r"\w{2,}ed", ("ed",)),
        (r"\d{1,2} ?.{0,30}pm", ("pm",)),
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


def test_no_part_of_a_rule_is_skipped_where_it_would_match():
    examples = [
        plain(example)
        for rule in ALL_RULES
        for example in (*rule.card().bad, *rule.card().good)
    ]
    for rule in ALL_RULES:
        if not isinstance(rule, PhraseRule):
            continue
        for part in rule.pattern.parts:
            for example in examples:
                assert part.can_match(example) or not part.compiled.search(example)
