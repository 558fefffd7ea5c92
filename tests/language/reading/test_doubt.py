"""When a message had better not be judged: and when it can be, however it is typed."""

import pytest

from amends.language.reading.doubt import doubts_about
from amends.language.text import plain
from tests.language.reading.spoken import AUTOMATIC, ENGLISH, FOREIGN, THEIR_OWN


def doubts(message, *, was_longer=False):
    return doubts_about(plain(message), was_longer=was_longer)


@pytest.mark.parametrize("message", ENGLISH)
def test_english_as_customers_type_it_is_english(message):
    assert "not_english" not in doubts(message)


@pytest.mark.parametrize("message", FOREIGN)
def test_what_a_customer_writes_in_another_language_is_not_english(message):
    assert doubts(message) == ("not_english",)


@pytest.mark.parametrize("message", AUTOMATIC)
def test_what_a_machine_sent_is_automatic(message):
    assert "automatic" in doubts(message)


@pytest.mark.parametrize("message", THEIR_OWN)
def test_a_customer_who_tells_of_an_automatic_reply_is_no_machine(message):
    assert "automatic" not in doubts(message)


@pytest.mark.parametrize("message", ["Refund!", "no reply", "😡 hello", "Danke"])
def test_two_words_are_too_short_to_judge(message):
    assert doubts(message) == ("too_short",)


@pytest.mark.parametrize("message", ["", " \n", "🙂", "!!!", "12 34", "。。"])
def test_a_message_without_a_letter_is_empty_or_was_only_a_quote(message):
    assert doubts(message) == ("empty",)
    assert doubts(message, was_longer=True) == ("quoted_only",)


def test_a_message_may_be_doubtful_twice():
    assert doubts("Undeliverable") == ("too_short", "automatic")
