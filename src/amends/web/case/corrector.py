"""How a message was read, in words, and the buttons that correct it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from amends.cases.heard import SETS, UNREAD, Heard
from amends.cases.labels import LABELS
from amends.cases.models import Correction
from amends.web.reading_words import DOUBT_WORDS, correction_words, words_for
from amends.web.templatetags.desk_words import want_words

from .marks import FAMILIES, QUIET, Mark

What = Correction.What
GROUPS = (
    (What.LEVEL, "How it sounds"),
    (What.SIGNALS, "What it shows"),
    (What.WANTS, "What they want"),
    (What.FEELINGS, "How they feel"),
    (What.TOPIC, "What it is about"),
    (What.COMPLAINT, "What it is"),
)
SAID_ABOVE = frozenset({"sounds", "wants", "feels", "is", "about"})


@dataclass(frozen=True)
class Choice:
    """One button: what it says, what it sends, and whether it holds now."""

    words: str
    sends: str
    holds: bool


@dataclass(frozen=True)
class Group:
    """The buttons of one heading; some take a value in somebody's own words."""

    title: str
    choices: list[Choice]
    takes_words: bool = False


@dataclass(frozen=True)
class Corrector:
    """Everything the line under a message needs."""

    heard: Heard
    sentence: str
    doubts: list[str]  # why it may be misread, or was not read
    quietly: list[str]  # what heat and topic go by
    groups: list[Group]
    corrections: list[tuple[str, str]]  # who, and what they said


def corrector(
    text: str, heard: Heard, marks: list[Mark], own_topics: Sequence[str]
) -> Corrector:
    """Return the reading of a message in words and buttons."""
    return Corrector(
        heard=heard,
        sentence=_sentence(heard),
        doubts=_doubts(heard),
        quietly=_quietly(text, marks),
        groups=[_group(what, title, heard, own_topics) for what, title in GROUPS],
        corrections=_corrections(heard),
    )


def _sentence(heard: Heard) -> str:
    told = [words_for(What.SIGNALS, signal) for signal in heard.signals]
    if heard.wants:
        told.append("wants " + " and ".join(map(want_words, heard.wants)))
    if topic := heard.value_of(What.TOPIC):
        told.append(words_for(What.TOPIC, topic))
    words = " · ".join(told)
    return words[:1].upper() + words[1:]


def _doubts(heard: Heard) -> list[str]:
    """Say why it may be misread; that it was not read, until somebody reads it."""
    stand = [each for each in heard.doubts if each not in UNREAD or heard.unread]
    return [DOUBT_WORDS[each] for each in stand if each in DOUBT_WORDS]


def _corrections(heard: Heard) -> list[tuple[str, str]]:
    """Return who said what, one line a person."""
    said: dict[str, list[str]] = {}
    for each in heard.said:
        if each.what != What.RIGHT:
            said.setdefault(each.by.first_name, []).append(correction_words(each))
    return [(who, "; ".join(words)) for who, words in said.items()]


def _quietly(text: str, marks: list[Mark]) -> list[str]:
    """Say which words the quiet marks lie on, for whoever cannot point at them."""
    shown: dict[str, list[str]] = {}
    for mark in sorted(marks, key=lambda mark: FAMILIES.index(mark.family)):
        if mark.family in QUIET:
            words = " ".join(text[mark.start : mark.end].split())
            shown.setdefault(mark.why, []).append(f"“{words}”")
    return [f"{why}: {', '.join(words)}" for why, words in shown.items()]


def _group(what: str, title: str, heard: Heard, own_topics: Sequence[str]) -> Group:
    values = LABELS[what]
    if what == What.TOPIC:
        own = {*own_topics, heard.topic} - set(values)
        # Last comes “other”, and beside it the field for what else it is.
        values = (*values[:-1], *sorted(own), values[-1])
    choices = [_choice(what, value, heard) for value in values]
    return Group(title, choices, takes_words=what == What.TOPIC)


def _choice(what: str, value: str, heard: Heard) -> Choice:
    holds = heard.holds(what, value)
    # Asking twice for what is wanted changes nothing; so each button says which it is.
    so = "no" if holds and what in SETS else "yes"
    return Choice(_short(words_for(what, value)), f"{what}/{value}/{so}", holds)


def _short(words: str) -> str:
    """Leave out what the heading above a button says already."""
    first, _, rest = words.partition(" ")
    return rest if first in SAID_ABOVE else words
