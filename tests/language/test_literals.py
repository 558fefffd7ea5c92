"""What a pattern cannot do without is found in its letters; in doubt, nothing is."""

import re

import pytest

from amends.language.literals import beginnings_of, needs_of, options_of

DIGITS = tuple("0123456789")


@pytest.mark.parametrize(
    ("pattern", "options"),
    [
        ("calm down", ["calm down"]),
        ("(?:calm|quiet)", ["calm", "quiet"]),
        ("(?:a|(?:b|c))|d", ["a", "b", "c", "d"]),
        ("(?:a|b) (?:c|d)", ["(?:a|b) (?:c|d)"]),
        ("(?:a|b)?", ["(?:a|b)?"]),
        (r"(?:a\)|[|)]b)", [r"a\)", "[|)]b"]),
        ("(?:a|)", ["a", ""]),
        ("", [""]),
    ],
)
def test_groups_around_all_are_undone(pattern, options):
    assert options_of(pattern) == options


@pytest.mark.parametrize(
    ("pattern", "beginnings"),
    [
        ("calm down", ("calm.",)),
        ("disappoint", ("disappoint.",)),
        (r"disappoint\w*", ("disappoint",)),
        ("refunds?", ("refund.", "refunds.")),
        ("refunds? now", ("refund.", "refunds.")),
        ("a?", ()),
        ("no+", ("no",)),
        ("no*", ("n", "no")),
        ("no{2}", ("no",)),
        ("no{,2}", ("n", "no")),
        (r"\d+ days", DIGITS),
        (r"\d? days", ()),
        ("[6-9]0", ("6", "7", "8", "9")),
        ("[6-9]?0", ()),
        ("[ab]c", ()),
        (r"\w+ly", ()),
        (r"\*+ off", ()),
        ("(?<!not )angry", ()),
        ("(?:calm|quiet) down", ("calm.", "quiet.")),
        (r"(?:calm|quiet)\w*", ("calm", "quiet")),
        ("(?:so |very )?bad", ("so.", "very.", "bad.")),
        ("(?:so )?(?:very )?bad", ("so.", "very.", "bad.")),
        ("(?:so|) bad", ()),
        ("(?:so |)bad", ("so.", "bad.")),
        ("(?:so)? bad", ()),
        ("(?:ha)+", ("ha",)),
        ("(?:ha ){2}", ("ha.",)),
        ("(?:a|[ab])c", ()),
        ("bad(?: day)?", ("bad.",)),
        ("bad(?:ly)?", ("bad",)),
        ("bad(?: day|ly)", ("bad",)),
        ("bad(?: day|)", ("bad.",)),
        ("bad(?! idea)", ("bad.",)),
        ("bad(?=ly)", ("bad.",)),
        ("bad(?<!too bad) day", ("bad.",)),
        (r"bad\.", ("bad.",)),
        (r"bad\.?ly", ("bad",)),
        (r"bad\w", ("bad",)),
        ("it's", ("it.",)),
        ("'?bad", ()),
    ],
)
def test_the_first_word_of_every_match_is_known_by_how_it_begins(pattern, beginnings):
    assert beginnings_of(pattern) == beginnings


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("calm down", ("calm.",)),
        ("(?:please )?calm", ("calm.",)),
        (r"\w+ solicitor", ("solicitor.",)),
        (r"(?:my|our) solicitor\w*", ("solicitor",)),
        ("(?:the )?(?:big )?refund", ("refund.",)),
        ("(?:a|b)? ?", ()),
        ("(?:my |our )solicitor", ("solicitor.",)),
        ("(?:my |our)solicitor", ("my.", "our")),
        (r"\w*solicitor", ()),
        ("-?solicitor", ()),
        ("x-solicitor", ("solicitor.",)),
        (r"[a-z]+ court", ("court.",)),
        ("(?<!no )court", ()),
        ("(?<!no ) court", ("court.",)),
        ("(?:ha){2} court", ("court.",)),
        (r"\$ \w", ()),
        ("", ()),
    ],
)
def test_a_pattern_needs_its_rarest_word(pattern, needs):
    assert needs_of(pattern) == needs


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("no+", "nooo"),
        ("so{2,}", "sooo"),
        ("bo*", "b"),
        ("bo{,2}", "boo"),
        ("(?:ha)+ bad", "haha bad"),
        ("(?:ha|x1){2}", "x1x1"),
        ("(?:so |)bad", "so bad"),
        ("refunds?(?:-ish)?", "refund-ish"),
    ],
)
def test_no_match_begins_in_any_other_way(pattern, text):
    assert re.fullmatch(pattern, text)
    word = re.match(r"\w+", text).group()
    assert any(
        word == each[:-1] if each.endswith(".") else word.startswith(each)
        for each in beginnings_of(pattern)
    )
