"""Which team an address belongs to."""

from __future__ import annotations

from amends.people.models import Team


def team_at(address: str) -> Team | None:
    """Return the team that reads this address.

    Case does not matter; what follows a plus (help+garden@) does not either.
    """
    return (
        Team.objects.filter(address__iexact=address).first()
        or Team.objects.filter(address__iexact=without_plus(address)).first()
    )


def without_plus(address: str) -> str:
    """Return `address` without what follows a plus in its local part (RFC 5233)."""
    local, at, domain = address.rpartition("@")
    return f"{local.partition('+')[0]}{at}{domain}"
