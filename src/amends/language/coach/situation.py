"""What the coach knows about the case while it reads a draft."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Situation:
    """The case around a draft; everything in it may be empty.

    `customer` holds the customer's messages, oldest first. `names` are people,
    products and places on the case: they are never findings.
    """

    customer: tuple[str, ...] = ()
    customer_name: str = ""
    writer_name: str = ""
    names: frozenset[str] = frozenset()
    earlier_replies: tuple[str, ...] = ()
