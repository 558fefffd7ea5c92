"""No text crashes the reader; reading twice gives the same; a megabyte is quick."""

from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from amends.language.coach import review
from amends.language.reading import read
from amends.language.reading.reading import BANDS

PIECES = st.sampled_from(
    [
        "still no reply",
        "you promised",
        "idiots",
        "İ",
        "ﬁ",
        "!!!",
        "???",
        "😡",
        "\n",
        "\x00",
        "\u202e",
        "refund",
        "BY FRIDAY",
        "my solicitor",
        "thank you",
        "not angry at all",
        "Ωμέγα",
        "привет",
        "a",
        "I",
        ".",
        "'",
        "*",
        "**** off",
    ]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=30).map(" ".join))


@pytest.mark.parametrize("depth", ["quick", "full"])
@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_any_message_is_read_the_same_twice(depth, message):
    reading = read(message, depth=depth)
    assert reading == read(message, depth=depth)
    assert reading.facts == read(message, depth=depth).facts
    low, high = BANDS[reading.level]
    assert low <= reading.heat <= high
    assert 0 <= reading.complaint <= 1
    assert 0 <= reading.abuse <= 1
    for each in reading.evidence:
        assert 0 <= each.start < each.end <= len(message)
    for each in (*reading.facts, *reading.removed):
        assert 0 <= each.start < each.end <= len(message)
        assert message[each.start : each.end].strip() == message[each.start : each.end]


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "a ",
        "!",
        "!? ",
        "i have called ",
        "you said ",
        '"',
        ". ",
        "\n",
        "sorry ",
        "NOT ",
        "[a",
        "{",
        "£1 ",
        "my ",
    ],
)
def test_a_megabyte_is_read_and_reviewed_in_seconds(piece):
    text = (piece * 1_000_000)[:1_000_000]
    start = perf_counter()
    read(text, depth="quick")
    assert perf_counter() - start < 5
    start = perf_counter()
    review(text[:100_000])
    assert perf_counter() - start < 20
