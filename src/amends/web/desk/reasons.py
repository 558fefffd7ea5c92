"""Why a case stands where it does on the desk, in one short phrase."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.utils import timezone

from amends.cases.queue import forward_of, waiting_forward
from amends.cases.standing import Standing
from amends.language.reading.reading import level_of
from amends.web.reading_words import UNREAD_WORDS
from amends.web.templatetags.desk_words import signal_words

MOST = 3
ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh")
# Shorter waits are what every case has.
LONG = timedelta(hours=20)


def reasons_of(standing: Standing, now: datetime) -> list[str]:
    """Return at most three reasons, strongest first; heat is said beside them anyway.

    A reason is as strong as the time by which it brings the case forward. That a
    person has to read a message comes before any. A forecast brings nothing forward:
    it takes no reason's place, and stands behind them.
    """
    before = [UNREAD_WORDS[standing.unread]] if standing.unread else []
    after = ["may end badly"] if standing.may_end_badly else []
    room = MOST - len(before)
    between = _strongest(standing, now)[:room] or _quiet(standing, now)
    return [*before, *between, *after]


def _strongest(standing: Standing, now: datetime) -> list[str]:
    weighed = _signals(standing)
    promise = standing.next_promise
    if promise is not None and promise.is_late(now):
        late = now - promise.due_at
        weighed.append((late, f"promised {_when(promise.due_at, now)}"))
    if standing.waits_since and now - standing.waits_since > LONG:
        since = f"waiting since {_when(standing.waits_since, now)}"
        weighed.append((waiting_forward(standing), since))
    weighed.sort(key=lambda each: each[0], reverse=True)
    return [words for _, words in weighed]


def _signals(standing: Standing) -> list[tuple[timedelta, str]]:
    found = []
    for signal, count in standing.signals.items():
        if forward := forward_of(signal, count):
            found.append((forward, _words(signal, standing.messages)))
    return found


def _words(signal: str, messages: int) -> str:
    if signal != "repeat_contact" or messages < 2:
        return str(signal_words(signal))
    if messages < len(ORDINALS):
        return f"{ORDINALS[messages]} message"
    return f"{messages} messages"


def _quiet(standing: Standing, now: datetime) -> list[str]:
    """Say when it is due, and how upset they are, where that is all there is to say."""
    promise, level = standing.next_promise, level_of(standing.heat)
    if promise is None:
        return ["nothing is promised"]
    due = f"due {_when(promise.due_at, now)}"
    return [due] if level == "calm" else [level, due]


def _when(moment: datetime, now: datetime) -> str:
    here = timezone.localtime(moment)
    away = (here.date() - timezone.localtime(now).date()).days
    if near := {0: "today", 1: "tomorrow", -1: "yesterday"}.get(away):
        return near
    return f"{here:%A}" if abs(away) < 7 else f"{here.day} {here:%B}"
