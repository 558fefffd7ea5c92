"""Sentences, spans and the plain form of a text."""

import pytest

from amends.language.phrases import phrases
from amends.language.text import Span, plain, sentences, words


def cut(text):
    return [span.of(text) for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two? Three", ["One.", "Two?", "Three"]),
        (
            "Mr. Shah paid 4.50 at No. 9. Good.",
            ["Mr. Shah paid 4.50 at No. 9.", "Good."],
        ),
        ("A line\nanother line", ["A line", "another line"]),
        ("Wait... what?!", ["Wait...", "what?!"]),
        ("", []),
        ("  \n \n", []),
    ],
)
def test_sentences_end_where_a_reader_would_stop(text, expected):
    assert cut(text) == expected


@pytest.mark.parametrize(
    "text", ["Don’t", "İZMİR", "“Ünïcode” – dash", "ΣΑΣ", "a\xa0b"]
)
def test_plain_text_is_letter_for_letter_as_long(text):
    assert len(plain(text)) == len(text)


def test_plain_text_has_straight_quotes():
    assert plain("Don’t “SHOUT”") == 'don\'t "shout"'


def test_phrases_match_whole_words_across_any_space():
    assert phrases("calm down").search("now calm\n down.")
    assert not phrases("calm down").search("becalm down")


def test_a_look_behind_may_hold_a_space():
    assert phrases(r"(?<!to )go").search("we go")
    assert not phrases(r"(?<!to )go").search("to go")


def test_words_keep_their_apostrophes():
    assert words("don't e-mail _me_") == ["don't", "e-mail", "me"]


def test_a_span_knows_where_it_lies():
    assert Span(2, 3).lies_in(Span(1, 3))
    assert not Span(2, 4).lies_in(Span(1, 3))
