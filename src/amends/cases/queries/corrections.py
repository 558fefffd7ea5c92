"""What people said of readings: for the page about quality, and to learn from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, QuerySet, Subquery

from amends.cases.access import cases_of
from amends.cases.heard import Heard, as_read, heard
from amends.cases.labels import LABELS
from amends.cases.models import Correction, Reading
from amends.people.models import Staff

What = Correction.What
# Enough to judge by; older ones say little about how it reads today.
LATEST = 2000
ONE_VALUE = (What.LEVEL, What.TOPIC)


@dataclass(frozen=True)
class LabelledMessage:
    """A message with what it tells, by somebody who looked."""

    text: str
    level: str
    complaint: bool
    feelings: tuple[str, ...]
    wants: tuple[str, ...]
    signals: tuple[str, ...]
    topic: str
    interaction_id: int
    team_id: int


@dataclass(frozen=True)
class Score:
    """How often one thing was read, and what people said of it."""

    what: str
    value: str
    said: int
    right: int
    missed: int

    @property
    def wrong(self) -> int:
        """How often it was read and was not so."""
        return self.said - self.right


@dataclass(frozen=True)
class Quality:
    """How well the desk read the messages that people looked at."""

    looked_at: int
    wholly_right: int
    scores: list[Score]

    def of(self, what: str) -> Score:
        """Return the score of a family that has one value, such as the level."""
        return next(score for score in self.scores if score.what == what)


def labelled_messages() -> list[LabelledMessage]:
    """Return every message that somebody corrected or confirmed, as they left it.

    Left out is one of which nobody, neither we nor the software, said how it sounds.
    """
    read = _looked_at().select_related("interaction__case").order_by("pk")
    return [
        LabelledMessage(
            text=reading.interaction.text,
            level=now.level,
            complaint=now.complaint,
            feelings=now.feelings,
            wants=now.wants,
            signals=now.signals,
            topic=now.topic,
            interaction_id=reading.interaction_id,
            team_id=reading.interaction.case.team_id,
        )
        for reading in read
        for now in [heard(reading)]
        if not now.unread
    ]


def messages_of_chosen_topics() -> list[tuple[int, str, str]]:
    """Return key, text and topic of what opened each case whose topic people chose.

    Only where nobody looked at that message itself: then it is labelled already.
    """
    chosen = Correction.objects.filter(
        what=What.TOPIC, reading__interaction__case=OuterRef("interaction__case")
    ).exclude(Exists(put_back_after()))
    first = Reading.objects.filter(interaction__case=OuterRef("interaction__case"))
    opened = Reading.objects.filter(
        Exists(chosen), pk=Subquery(first.order_by("pk").values("pk")[:1])
    ).exclude(pk__in=_looked_at().values("pk"))
    found = opened.order_by("pk").values_list(
        "interaction_id", "interaction__text", "interaction__case__topic"
    )
    return list(found)


def quality(by: Staff) -> Quality:
    """Return how the latest readings that people looked at compare with what is so."""
    read = _looked_at().filter(interaction__case__in=cases_of(by)).defer("evidence")
    pairs = [(as_read(each), heard(each)) for each in read.order_by("-pk")[:LATEST]]
    scores = [_score_of_one(what, pairs) for what in ONE_VALUE]
    for what in (What.SIGNALS, What.WANTS):
        scores += [_score(what, value, pairs) for value in LABELS[what]]
    return Quality(
        looked_at=len(pairs),
        wholly_right=sum(now.tells_the_same_as(was) for was, now in pairs),
        scores=[score for score in scores if score.said or score.missed],
    )


def corrections_seen_by(by: Staff) -> QuerySet[Correction]:
    """Every correction that stands on a case this person may see, newest first."""
    changes = Correction.objects.exclude(what__in=[What.RIGHT, What.PUT_BACK])
    theirs = changes.filter(reading__interaction__case__in=cases_of(by))
    return (
        theirs.exclude(Exists(put_back_after()))
        .select_related("by", "reading__interaction__case__customer")
        .order_by("-pk")
    )


def put_back_after() -> QuerySet[Correction]:
    """What put a reading back after a correction, to be asked whether there is any."""
    return Correction.objects.filter(
        reading=OuterRef("reading"), what=What.PUT_BACK, pk__gt=OuterRef("pk")
    )


def _looked_at() -> QuerySet[Reading]:
    """Every reading of which somebody said something that still stands."""
    said = Correction.objects.filter(reading=OuterRef("pk"))
    said = said.exclude(what=What.PUT_BACK).exclude(Exists(put_back_after()))
    return Reading.objects.filter(Exists(said)).prefetch_related("corrections")


def _score_of_one(what: str, pairs: Iterable[tuple[Heard, Heard]]) -> Score:
    found = [(was.value_of(what), now.value_of(what)) for was, now in pairs]
    said = [was == now for was, now in found if was]
    missed = sum(not was and bool(now) for was, now in found)
    return Score(what, "", said=len(said), right=sum(said), missed=missed)


def _score(what: str, value: str, pairs: Iterable[tuple[Heard, Heard]]) -> Score:
    found = [(was.holds(what, value), now.holds(what, value)) for was, now in pairs]
    return Score(
        what,
        value,
        said=sum(was for was, _ in found),
        right=found.count((True, True)),
        missed=found.count((False, True)),
    )
