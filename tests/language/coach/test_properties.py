"""No text crashes the coach; reviewing twice gives the same; spans lie inside."""

from hypothesis import given, settings
from hypothesis import strategies as st

from amends.language.coach import Situation, review

PIECES = st.sampled_from(
    [
        "sorry if",
        "we value your",
        "Dear",
        "İstanbul",
        "ﬁne",
        "calm down",
        "!!",
        "“",
        "”",
        ">",
        "\n",
        "\r\n",
        "\t",
        "[NAME]",
        "{{x}}",
        "NOT",
        "we will",
        "soon",
        "£40",
        "AM-55208",
        "Priya",
        "\u200b",
        "\x00",
        "🙂",
        "e.g.",
        "?",
        ".",
        "...",
        "please send",
        "order number",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=30).map(" ".join))


@settings(max_examples=150, deadline=None)
@given(TEXTS, TEXTS, st.text(max_size=20))
def test_any_text_is_reviewed_the_same_twice(reply, customer, name):
    situation = Situation(
        customer=(customer,), customer_name=name, names=frozenset({name})
    )
    first = review(reply, situation)
    assert first == review(reply, situation)
    for finding in first.findings:
        assert 0 <= finding.start < finding.end <= len(reply)
