"""Who may act on a case: staff, the customer it belongs to, or the desk by itself."""

from __future__ import annotations

from dataclasses import dataclass

from amends.people.models import Staff


@dataclass(frozen=True)
class TheCustomer:
    """The customer of one case, known by a link or by a mail that proved itself."""

    case_id: int


@dataclass(frozen=True)
class TheDesk:
    """The software, doing what a policy says."""


Actor = Staff | TheCustomer | TheDesk
