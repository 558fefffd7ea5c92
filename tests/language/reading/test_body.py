"""The customer's own words stay, each at its place; what they answered is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.language.reading.body import body_of
from tests.language.reading.pasted import PASTED

LINES = st.sampled_from(
    [
        "It leaks.",
        "> Is it fixed?",
        "On 2 Nov 2026 at 10:12, Tom <t@x.example> wrote:",
        "From: Tom <t@x.example>",
        "Sent: 2 Nov 2026",
        "-- ",
        "-----Original Message-----",
        "Sent from my iPhone",
        "Thanks,",
        "Priya",
        "",
        "\t",
        "\x00\u2028",
    ]
)
BREAKS = st.sampled_from(["\n", "\r\n", "\r"])


@pytest.mark.parametrize(("message", "own", "others"), PASTED)
def test_priyas_own_words_stay_and_toms_are_left_out(message, own, others):
    body = body_of(message)
    assert [words for words in own if words not in body.text] == []
    assert [words for words in others if words in body.text] == []


@given(st.lists(LINES, max_size=12), BREAKS)
def test_every_word_is_at_its_place_or_among_the_removed(lines, line_break):
    message = line_break.join(lines)
    body = body_of(message)
    assert len(body.text) == len(message)
    removed = {at for span in body.removed for at in range(span.start, span.end)}
    for at, (letter, kept) in enumerate(zip(message, body.text, strict=True)):
        if at in removed or letter == "\x00":
            assert kept.isspace()
        else:
            assert kept == letter
    for span in body.removed:
        words = span.of(message)
        assert words == words.strip() != ""


def test_what_was_removed_is_told_as_one_place():
    message = "No.\n\n> Is it fixed?\n>\n> Tom\n\nStill no."
    (span,) = body_of(message).removed
    assert span.of(message) == "> Is it fixed?\n>\n> Tom"


def test_two_quotes_are_two_places():
    message = "> When?\nMonday.\n> Where?\nHere."
    assert [span.of(message) for span in body_of(message).removed] == [
        "> When?",
        "> Where?",
    ]


def test_what_cannot_be_seen_is_read_as_a_blank():
    assert body_of("It\u200bleaks\x00").text == "It leaks "


def test_words_that_the_parser_joined_are_all_read(monkeypatch):
    monkeypatch.setattr(
        "amends.language.quotes.split_reply", lambda *_, **__: ("It leaks. No.", "")
    )
    assert body_of("It leaks.\n> Really?\nNo.").removed == ()
