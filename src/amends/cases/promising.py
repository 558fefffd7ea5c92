"""Promises: one place that makes, keeps and drops them."""

from __future__ import annotations

from datetime import datetime

from django.utils import timezone

from amends.cases.models import Case, Promise, PromisePolicy
from amends.cases.queue import place_in_queue
from amends.people.models import Staff
from amends.people.working_hours import calendar_of


def promise(
    case: Case, kind: str, words: str, due_at: datetime, *, made_by: Staff | None = None
) -> Promise:
    """Write a promise down and put the case where it belongs in the queue."""
    made = case.promises.create(
        kind=kind,
        words=words,
        due_at=due_at,
        made_by=made_by,
        made_at=timezone.now(),
    )
    place_in_queue(case)
    return made


def promise_by_policy(case: Case, kind: str, words: str) -> Promise | None:
    """Make the promise the team's policy makes; None where it has none of this kind."""
    policies = PromisePolicy.objects.filter(team=case.team_id, kind=kind)
    fitting = policies.filter(level__in=["", case.level]).order_by("-level").first()
    if fitting is None:
        return None
    due_at = calendar_of(case.team).add(timezone.now(), fitting.minutes)
    return promise(case, kind, words, due_at)


def keep(kept: Promise) -> None:
    """Mark a promise kept; one that was missed before stays marked late."""
    kept.kept_at = timezone.now()
    if kept.missed_at is None and kept.due_at < kept.kept_at:
        kept.missed_at = kept.kept_at
    kept.save(update_fields=["kept_at", "missed_at"])
    place_in_queue(kept.case)


def keep_all(case: Case, *kinds: str) -> list[Promise]:
    """Keep every open promise of these kinds."""
    kept = list(case.promises.filter(kept_at=None, dropped_at=None, kind__in=kinds))
    for each in kept:
        keep(each)
    return kept


def drop_all(case: Case, because: str, *kinds: str) -> None:
    """Drop every open promise of these kinds, saying why."""
    still_open = case.promises.filter(kept_at=None, dropped_at=None, kind__in=kinds)
    still_open.update(dropped_at=timezone.now(), dropped_because=because)
    place_in_queue(case)
