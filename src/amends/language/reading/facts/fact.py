from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fact:
    """Something a customer gave; `kind` is one of KINDS."""

    kind: str
    start: int
    end: int


KINDS = ("reference", "date", "amount", "phone", "email", "name")
