"""Every rule keeps its own promises: its docstring is its first test."""

import re
from pathlib import Path

import pytest

import amends.language.coach.rules as folder
from amends.language.coach import Situation, review
from amends.language.coach.draft import Draft
from amends.language.coach.rule import Rule
from amends.language.coach.rules import ALL_RULES
from amends.language.coach.virtues import VIRTUES

every_rule = pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.name())
FAMILIES = {virtue.replace("_", "-") for virtue in VIRTUES} | {"promise"}


@every_rule
def test_has_a_full_card(rule: Rule):
    card = rule.card()
    assert card.missing == ()
    assert re.fullmatch(r"P\d\d(, P\d\d)*", card.practice)
    assert card.evidence in {"A", "B", "C", "D"}


@every_rule
def test_catches_its_bad_examples(rule: Rule):
    card = rule.card()
    for example in card.bad:
        assert list(rule.check(Draft(example, card.situation))), example


@every_rule
def test_is_silent_on_every_good_example(rule: Rule):
    for other in ALL_RULES:
        for example in other.card().good:
            draft = Draft(example, other.card().situation)
            assert not list(rule.check(draft)), f"{other.name()}: {example}"


@every_rule
def test_never_stops_a_draft_on_weak_evidence(rule: Rule):
    assert (rule.severity, rule.card().evidence) != ("stop", "C")


@every_rule
def test_says_what_it_saw_and_why(rule: Rule):
    card = rule.card()
    for example in card.bad:
        for finding in rule.check(Draft(example, card.situation)):
            assert finding.message.endswith((".", "?"))
            assert finding.why == card.why
            assert 0 <= finding.start < finding.end <= len(example)
            assert finding.suggestion is None or finding.suggestion.strip()


@every_rule
def test_belongs_to_a_family_of_the_virtues(rule: Rule):
    assert rule.name().partition("/")[0] in FAMILIES


def test_names_are_unique():
    names = [rule.name() for rule in ALL_RULES]
    assert len(names) == len(set(names))


def test_no_rule_file_is_left_out_of_the_list():

    files = {
        f"{path.parent.name}/{path.stem}".replace("_", "-")
        for path in Path(folder.__file__).parent.glob("*/*.py")
        if path.stem != "__init__"
    }
    assert files == {rule.name() for rule in ALL_RULES}


@every_rule
def test_is_silent_on_the_customers_own_words(rule: Rule):
    card = rule.card()
    for example in card.bad:
        if "\n" in example or '"' in example:
            continue
        told = Situation(customer=(example,))
        found = review(f'You wrote: "{example}"', told).findings
        assert rule.name() not in {f.rule for f in found} or rule.name().startswith(
            ("personal/no-name", "heard/")
        ), example
