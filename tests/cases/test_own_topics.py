import pytest

from amends.cases.own_topics import own_topic
from amends.cases.refusals import Incomplete


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("warranty", "warranty"),
        ("  Gift   Cards ", "gift cards"),
        ("Fitters' mess", "fitters' mess"),
        ("Fitters’ mess", "fitters' mess"),
        ("24/7 & week-ends", "24/7 & week-ends"),
        ("Café", "café"),
        ("Cafe\u0301", "café"),
        ("保証", "保証"),
        ("x" * 40, "x" * 40),
        ("tv", "tv"),
    ],
)
def test_a_topic_is_kept_in_lower_case_with_single_spaces(typed, kept):
    assert own_topic(typed) == kept
    assert own_topic(kept) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "x",
        " x ",
        "x" * 41,
        "two\nlines",
        "tab\there",
        "<b>bold</b>",
        "a.b",
        "{{ topic }}",
        "--",
        "& /",
        "right\u202eleft",
        "no\u00a0break",
        "zero\u200bwidth",
        "nul\x00",
        "²²",
        "🙂🙂",
        "lone \ud800",
    ],
)
def test_anything_else_is_refused_in_one_sentence(typed):
    with pytest.raises(Incomplete, match="A topic has 2 to 40 letters or digits"):
        own_topic(typed)
