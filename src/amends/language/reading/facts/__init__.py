"""What a customer gave already: nobody should have to ask for it again."""

from __future__ import annotations

from amends.language.reading.facts.fact import Fact
from amends.language.reading.facts.names import names_in
from amends.language.reading.facts.numbers import numbers_in
from amends.language.reading.facts.references import letters_in

__all__ = ["Fact", "facts_of"]


def facts_of(text: str) -> tuple[Fact, ...]:
    """Return amounts, dates, references, phone numbers, addresses and names given."""
    found = [*numbers_in(text), *letters_in(text), *names_in(text)]
    return tuple(sorted(found, key=lambda fact: fact.start))
