"""What the customer gave already, as the side of a case says it."""

from __future__ import annotations

from dataclasses import dataclass

from amends.cases.queries.facts import Given, facts_in
from amends.cases.queries.whole_case import WholeCase

LABELS = {
    "reference": "Number",
    "date": "Date",
    "amount": "Amount",
    "phone": "Telephone",
    "email": "Mail",
    "name": "Name",
}
# So many of each kind stand in sight; the rest is folded, but never one alone.
MOST = 4


@dataclass(frozen=True)
class OfAKind:
    """Everything of one kind: the first in sight, the others folded."""

    label: str
    words: tuple[str, ...]

    @property
    def first(self) -> tuple[str, ...]:
        """What everybody sees."""
        return self.words[: self._in_sight]

    @property
    def more(self) -> tuple[str, ...]:
        """What shows when somebody asks."""
        return self.words[self._in_sight :]

    @property
    def _in_sight(self) -> int:
        return MOST if len(self.words) > MOST + 1 else MOST + 1


def given(whole: WholeCase) -> list[OfAKind]:
    """Return what the customer gave, by kind; not what stands under their name."""
    known = _known(whole)
    kinds: dict[str, list[str]] = {}
    for fact in facts_in(whole.interactions):
        if fact.words.casefold() not in known:
            kinds.setdefault(fact.kind, []).append(_words(fact))
    return [OfAKind(LABELS[kind], tuple(words)) for kind, words in kinds.items()]


def _known(whole: WholeCase) -> set[str]:
    customer = whole.case.customer
    addresses = [address.email for address in customer.addresses.all()]
    names = [customer.name, customer.short_name, whole.case.reference]
    return {each.casefold() for each in [*addresses, *names]}


def _words(fact: Given) -> str:
    return f"{fact.belongs_to} {fact.words}".strip()
