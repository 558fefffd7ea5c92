"""Who is at work when a complaint arrives."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from amends.people.models import Staff


@contextmanager
def only_at_work(email: str) -> Iterator[None]:
    """Let one person be the only one a new case can go to.

    Cases go to the agent who carries least, and Bright Home has one agent: this is how
    its supervisor comes to own some, without a case being changed behind the actions'
    back.
    """
    away = Staff.objects.exclude(email=email)
    away.update(is_active=False)
    yield
    away.update(is_active=True)
