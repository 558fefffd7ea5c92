"""What decides where a case stands on the desk, gathered for one case or for many."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import F, Max, Q

from amends.cases.heard import heard
from amends.cases.models import Agreement, Case, Event, Interaction, Promise, Reading

Kind = Promise.Kind
# While one of these is open, the customer's last words wait for us.
ANSWERS = frozenset({Kind.ACKNOWLEDGE, Kind.REPLY, Kind.CALL, Kind.OFFER})
# When a message came in which nothing was read, and why.
Unread = tuple[datetime, str]
SETTLES = (Agreement.Answer.AGREES, Agreement.Answer.AGREES_IN_PART)


@dataclass(frozen=True)
class Standing:
    """A case as the queue sees it; nothing here changes only because time passes."""

    heat: int
    promises: Sequence[Promise] = ()  # open ones, most pressing first
    # Of the messages since it was last settled: how many show each signal, how many
    # there are, and when the first came that nobody answered.
    signals: Mapping[str, int] = field(default_factory=Counter)
    messages: int = 0
    waits_since: datetime | None = None
    # Why nothing was read in a message that still waits; see Heard.unread.
    unread: str = ""
    may_end_badly: bool = False

    @property
    def next_promise(self) -> Promise | None:
        """What is due first; None where nothing is promised."""
        return self.promises[0] if self.promises else None


def standings_of(cases: Iterable[Case]) -> dict[int, Standing]:
    """Return how each of these cases stands; fifty cost as many queries as one."""
    here = {case.pk: case for case in cases}
    settled = _settled(here)
    promises, (signals, unread) = _promises(here), _told(here, settled)
    waits, messages = _messages(here, settled)
    return {
        pk: Standing(
            heat=case.heat,
            promises=promises[pk],
            signals=signals[pk],
            messages=messages[pk],
            waits_since=waits.get(pk)
            if any(promise.kind in ANSWERS for promise in promises[pk])
            else None,
            unread=_still_waits(unread.get(pk), waits.get(pk)),
            may_end_badly=case.forecast_warns,
        )
        for pk, case in here.items()
    }


def _promises(cases: Iterable[int]) -> dict[int, list[Promise]]:
    still_open = Promise.objects.filter(kept_at=None, dropped_at=None, case__in=cases)
    promises: dict[int, list[Promise]] = defaultdict(list)
    for promise in still_open.order_by("due_at", "pk"):
        promises[promise.case_id].append(promise)
    return promises


def _settled(cases: Iterable[int]) -> dict[int, datetime]:
    """Return when each case was last agreed on or closed, where it ever was."""
    agreed = Agreement.objects.filter(plan__case__in=cases, answer__in=SETTLES)
    closed = Event.objects.filter(case__in=cases, action="case closed")
    settled: dict[int, datetime] = {}
    for pk, at in [
        *agreed.values_list("plan__case").annotate(Max("at")).order_by(),
        *closed.values_list("case").annotate(Max("at")).order_by(),
    ]:
        settled[pk] = max(at, settled.get(pk, at))
    return settled


def _told(
    cases: Iterable[int], settled: Mapping[int, datetime]
) -> tuple[dict[int, Counter[str]], dict[int, Unread]]:
    """Return the signals of each case, and its last message that was not read."""
    read = Reading.objects.filter(interaction__case__in=cases)
    read = read.defer("evidence", "facts").order_by("pk")
    told = read.annotate(case=F("interaction__case"), said_at=F("interaction__at"))
    signals: dict[int, Counter[str]] = defaultdict(Counter)
    unread: dict[int, Unread] = {}
    for reading in told.prefetch_related("corrections"):
        pk, at, now = reading.case, reading.said_at, heard(reading)
        if pk not in settled or at >= settled[pk]:
            signals[pk].update(now.signals)
        if now.unread:
            unread[pk] = (at, now.unread)
    return signals, unread


def _still_waits(unread: Unread | None, waits_since: datetime | None) -> str:
    """Return why it was not read, where nobody answered it."""
    if unread is None or waits_since is None or unread[0] < waits_since:
        return ""
    return unread[1]


def _messages(
    cases: Iterable[int], settled: Mapping[int, datetime]
) -> tuple[dict[int, datetime], Counter[int]]:
    """Return since when each customer waits, and how often they wrote since settled."""
    inbound = Q(direction=Interaction.Direction.INBOUND)
    ours = Q(direction=Interaction.Direction.OUTBOUND, automatic=False)
    said = Interaction.objects.filter(inbound | ours, case__in=cases)
    waits: dict[int, datetime] = {}
    messages: Counter[int] = Counter()
    for pk, direction, at in said.values_list("case", "direction", "at"):
        if direction == Interaction.Direction.OUTBOUND:
            waits.pop(pk, None)
            continue
        waits.setdefault(pk, at)
        messages[pk] += pk not in settled or at >= settled[pk]
    return waits, messages
