"""How the desk says things: used by every template."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from django import template
from django.utils import timezone
from phonenumbers import (
    NumberParseException,
    PhoneNumberFormat,
    format_number,
    parse,
)

from amends.cases.models import Case, Promise

register = template.Library()

LEVEL_LOOKS = {
    "calm": "calm",
    "frustrated": "warm",
    "angry": "hot",
    "furious": "blazing",
}
SIGNAL_WORDS = {
    "repeat_contact": "asked before",
    "broken_promise": "a promise was broken",
    "leaving": "may leave",
    "going_public": "may go public",
    "legal_action": "speaks of a lawyer",
    "regulator": "speaks of a regulator",
    "abusive": "abusive words",
    "threat_of_harm": "a threat of harm",
    "vulnerable": "needs care",
    "deadline": "has set a deadline",
    "safety_hazard": "a safety hazard",
    "discrimination": "speaks of discrimination",
}
WANT_WORDS = {
    "refund": "a refund",
    "replacement": "a replacement",
    "repair": "a repair",
    "compensation": "compensation",
    "apology": "an apology",
    "explanation": "an explanation",
    "information": "information",
    "action": "something done",
    "callback": "a call back",
    "manager": "a manager",
    "cancellation": "a cancellation",
}
SOON = timedelta(hours=1)
GREETING = re.compile(
    r"(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening))\b"
    r"[^,.!?\n]{0,40}[,.!\n]\s*",
    re.IGNORECASE,
)


@register.filter
def initials(name: str) -> str:
    """Return the one or two letters that stand for a person."""
    words = [word for word in str(name).split() if word[0].isalnum()]
    ends = words if len(words) < 2 else [words[0], words[-1]]
    return "".join(word[0].upper() for word in ends) or "?"


@register.filter
def gist(message: str) -> str:
    """Return the words of a message on one line, without its greeting."""
    return " ".join(GREETING.sub("", message.lstrip(), count=1).split())


@register.filter
def looks(level: str) -> str:
    """Return the class that colours a level of heat."""
    return LEVEL_LOOKS.get(level, "calm")


@register.filter
def signal_words(signal: str) -> str:
    """Say a signal as a person would."""
    return SIGNAL_WORDS.get(signal, signal.replace("_", " "))


@register.filter
def want_words(want: str) -> str:
    """Say what somebody wants as a person would."""
    return WANT_WORDS.get(want, want)


@register.filter
def phone(number: str) -> str:
    """Write a telephone number as people do."""
    try:
        return format_number(parse(number), PhoneNumberFormat.INTERNATIONAL)
    except NumberParseException:
        return number


@register.filter
def path_of(stage: str) -> list[tuple[str, str]]:
    """Return every stage of the path with its state: done, now or empty."""
    stages = list(Case.Stage)
    here = stages.index(Case.Stage(stage))
    return [
        (each.label, "done" if at < here else "now" if at == here else "")
        for at, each in enumerate(stages)
    ]


@register.filter
def moment(when: datetime | None) -> str:
    """Say when something happened: Today 09:12, Fri 14:02, 3 May 14:02."""
    if when is None:
        return ""
    here, today = timezone.localtime(when), timezone.localdate()
    if here.date() == today:
        return f"Today {here:%H:%M}"
    if timedelta(0) < today - here.date() < timedelta(days=6):
        return f"{here:%a %H:%M}"
    year = "" if here.year == today.year else f" {here.year}"
    return f"{here.day} {here:%b}{year} {here:%H:%M}"


@register.filter
def by_when(when: datetime | None) -> str:
    """Say a time to be held to: 13:00 today, 09:00 on Tue 26 May."""
    if when is None:
        return ""
    here, near = timezone.localtime(when), day(when)
    return f"{here:%H:%M} {near if near[0].islower() else f'on {near}'}"


@register.filter
def day(when: datetime | None) -> str:
    """Say a day: today, tomorrow, Thu 21 May."""
    if when is None:
        return ""
    here, today = timezone.localtime(when).date(), timezone.localdate()
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get((here - today).days)
    return near or f"{here:%a} {here.day} {here:%b}"


@register.filter
def due(promise: Promise) -> str:
    """Say how a promise stands to its time: 21 h late, in 40 min, tomorrow."""
    away = promise.due_at - timezone.now()
    if away < timedelta(0):
        return f"{_length(-away)} late"
    if away < timedelta(hours=8) or timezone.localdate(promise.due_at) == (
        timezone.localdate()
    ):
        return f"in {_length(away)}"
    return day(promise.due_at)


@register.filter
def due_looks(promise: Promise) -> str:
    """Return the class that marks a promise late or due soon."""
    away = promise.due_at - timezone.now()
    return "late" if away < timedelta(0) else "soon" if away < SOON else ""


def _length(time: timedelta) -> str:
    minutes = int(time.total_seconds() // 60)
    if minutes < 60:
        return f"{max(minutes, 1)} min"
    if minutes < 48 * 60:
        return f"{minutes // 60} h"
    return f"{minutes // (24 * 60)} days"
