"""A rule's page says what the rule says, in the case it says it in."""

import pytest

from amends.language.coach.card import read_card
from amends.language.coach.pages import index, page
from amends.language.coach.rules import ALL_RULES


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.name())
def test_a_page_shows_the_whole_card(rule):
    shown, card = page(rule), rule.card()
    assert shown.startswith(f"# {rule.name()}\n\n{card.what}\n")
    for part in (card.why, card.source, card.practice, *card.situation.customer):
        assert part in shown


def test_the_index_leads_to_every_page():
    for rule in ALL_RULES:
        assert f"({rule.name().replace('/', '-')}.md)" in index(ALL_RULES)


def test_a_card_says_what_it_lacks():
    card = read_card("Only one idea.\n\n    Why: Because.\n    Earlier: We wrote.\n")
    assert card.missing == ("Practice", "Source", "Evidence", "Bad", "Good")
    assert card.situation.earlier_replies == ("We wrote.",)
