"""Promises: one place that makes and keeps them."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.utils import timezone

from amends.cases.models import Case, Promise, PromisePolicy
from amends.cases.queue import place_in_queue
from amends.people.models import Staff
from amends.people.working_hours import NeverOpen, calendar_of


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
    """Make the promise the team's policy makes; None where it has none of this kind.

    Where one of this kind waits already and is due no later, that one stands.
    """
    fitting = policy_for(case, kind)
    if fitting is None:
        return None
    due_at = worked_after(case, timezone.now(), fitting.minutes)
    waiting = case.promises.filter(kept_at=None, dropped_at=None, kind=kind)
    return waiting.filter(due_at__lte=due_at).first() or promise(
        case, kind, words, due_at
    )


def policy_for(case: Case, kind: str) -> PromisePolicy | None:
    """Return the team's policy for this kind: one for this level of heat goes first."""
    policies = PromisePolicy.objects.filter(team=case.team_id, kind=kind)
    return policies.filter(level__in=["", case.level]).order_by("-level").first()


def worked_after(case: Case, start: datetime, minutes: int) -> datetime:
    """Return the moment so many worked minutes after `start`.

    A team that set no hours yet counts every minute: its mail must not be lost for it.
    """
    try:
        return calendar_of(case.team).add(start, minutes)
    except NeverOpen:
        return start + timedelta(minutes=minutes)


def keep(kept: Promise) -> None:
    """Mark a promise kept; one that was missed before stays marked late."""
    kept.kept_at = timezone.now()
    if kept.missed_at is None and kept.due_at < kept.kept_at:
        kept.missed_at = kept.kept_at
    kept.save(update_fields=["kept_at", "missed_at"])
    place_in_queue(kept.case)


def keep_all(case: Case, *kinds: str) -> list[Promise]:
    """Keep every open promise of these kinds, because we just answered."""
    kept = list(case.promises.filter(kept_at=None, dropped_at=None, kind__in=kinds))
    for each in kept:
        keep(each)
    if not kept:  # nobody waits any longer, though nothing was promised
        place_in_queue(case)
    return kept
