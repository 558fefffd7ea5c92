"""`amends rules`: the list, and one rule's page."""

from amends.language.coach.rules import ALL_RULES


def test_every_rule_is_listed(amends):
    ran = amends("rules")
    assert ran.status == 0
    assert len(ran.out.splitlines()) == len(ALL_RULES)


def test_one_rule_shows_its_page(amends):
    assert "## Why" in amends("rules", "ownership/blames-colleague").out


def test_an_unknown_rule_gets_one_sentence(amends):
    ran = amends("rules", "apology/none")
    assert (ran.status, ran.out) == (2, "")
    assert "apology/none" in ran.err
