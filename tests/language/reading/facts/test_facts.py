"""What a customer gave already is found where it stands, and nothing else is."""

from time import perf_counter

import pytest

from amends.language.reading.facts import facts_of
from amends.language.reading.facts.fact import KINDS
from tests.language.reading.facts.given import GIVEN

CASES = [
    pytest.param(kind, message, given, id=f"{kind}: {message}")
    for kind, cases in GIVEN.items()
    for message, given in cases
]


@pytest.mark.parametrize(("kind", "message", "given"), CASES)
def test_what_priya_gave_is_found_and_nothing_else(kind, message, given):
    found = [fact for fact in facts_of(message) if fact.kind == kind]
    assert [message[fact.start : fact.end] for fact in found] == given


@pytest.mark.parametrize(("kind", "message", "given"), CASES)
def test_facts_stand_in_order_and_end_with_a_letter_or_a_figure(kind, message, given):
    facts = facts_of(message)
    assert [fact.start for fact in facts] == sorted(fact.start for fact in facts)
    for fact in facts:
        words = message[fact.start : fact.end]
        assert fact.kind in KINDS
        assert words == words.strip()
        assert words[-1] not in ",;:!?"


@pytest.mark.parametrize(
    "piece",
    [
        "1", " ", "a@", "order ", "+1 ", "0 ", "000 ", "1,", "1/", "(0", "R 1", "A'",
        "to A", "Thanks, A\n", "a@a.", "1-",
    ],
)  # fmt: skip
def test_four_times_the_text_takes_four_times_as_long(piece):
    def seconds(length):
        text = (piece * length)[:length]
        began = perf_counter()
        facts_of(text)
        return perf_counter() - began

    assert seconds(80_000) < 16 * min(seconds(20_000) for _ in range(2)) + 0.2
