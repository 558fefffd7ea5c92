"""What a message tells once people had their say: the reading, as corrected."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from amends.cases.models import Correction, Reading
from amends.language.reading.reading import BANDS

What = Correction.What
SINGLES = frozenset({What.LEVEL, What.TOPIC, What.COMPLAINT})
SETS = frozenset({What.FEELINGS, What.WANTS, What.SIGNALS})
# Of such a message nothing is said: its heat of 0 is no calm.
UNREAD = ("not_english", "empty", "quoted_only")
# From here on a message is more likely a complaint than not.
LIKELY = 0.5


@dataclass(frozen=True)
class Heard:
    """A reading as it stands; `said` holds the corrections that made it so."""

    heat: int
    level: str
    complaint: bool
    feelings: tuple[str, ...]
    wants: tuple[str, ...]
    signals: tuple[str, ...]
    topic: str
    doubts: tuple[str, ...] = ()
    said: tuple[Correction, ...] = field(default=(), repr=False)

    @property
    def unread(self) -> str:
        """Why nothing was read in it, until somebody says how it sounds; else empty."""
        if any(each.what == What.LEVEL for each in self.said):
            return ""
        return next((doubt for doubt in UNREAD if doubt in self.doubts), "")

    @property
    def is_corrected(self) -> bool:
        """Whether somebody changed what the software read."""
        return any(each.what != What.RIGHT for each in self.said)

    def tells_the_same_as(self, other: Heard) -> bool:
        """Whether both say the same of the message, in whatever order."""
        return all(self.value_of(w) == other.value_of(w) for w in SINGLES) and all(
            set(getattr(self, w)) == set(getattr(other, w)) for w in SETS
        )

    @property
    def is_confirmed(self) -> bool:
        """Whether somebody said that it is right as it stands."""
        return bool(self.said) and self.said[-1].what == What.RIGHT

    def holds(self, what: str, value: str) -> bool:
        """Whether this is so, such as ("signals", "leaving") or ("level", "calm")."""
        if what in SETS:
            return value in getattr(self, what)
        return self.value_of(what) == value

    def value_of(self, what: str) -> str:
        """Return the one value of a family that has one: level, topic, complaint.

        Empty for an unread message of which nobody said it.
        """
        if self.unread and all(each.what != what for each in self.said):
            return ""
        if what == What.COMPLAINT:
            return "yes" if self.complaint else "no"
        return str(getattr(self, what))


def as_read(reading: Reading) -> Heard:
    """Return what the software took from the message, whatever was said of it."""
    return Heard(
        heat=reading.heat,
        level=reading.level,
        complaint=reading.complaint >= LIKELY,
        feelings=tuple(reading.feelings),
        wants=tuple(reading.wants),
        signals=tuple(reading.signals),
        topic=reading.topic,
        doubts=tuple(reading.doubts),
    )


def heard(reading: Reading) -> Heard:
    """Return what the message tells now; asks nothing where corrections are loaded."""
    said = _standing(list(reading.corrections.all()))
    read = now = as_read(reading)
    for correction in said:
        now = _corrected(now, correction)
    # A level that somebody chose and took back leaves no trace in the heat.
    return replace(now, heat=heat_in(now.level, read.heat), said=tuple(said))


def heat_in(level: str, heat: int) -> int:
    """Return this heat where it lies in the level's band, else the middle of it."""
    low, high = BANDS[level]
    return heat if low <= heat <= high else (low + high) // 2


def _standing(said: list[Correction]) -> list[Correction]:
    """Leave out what came before the reading was last put back."""
    ends = [at for at, each in enumerate(said) if each.what == What.PUT_BACK]
    return said[ends[-1] + 1 :] if ends else said


def _corrected(before: Heard, correction: Correction) -> Heard:
    what, was, now = correction.what, correction.was, correction.now
    if what == What.RIGHT:
        return before
    changed: Any = now == "yes" if what == What.COMPLAINT else now
    if what in SETS:
        changed = _changed(getattr(before, what), was, now)
    return replace(before, **{what: changed})


def _changed(values: tuple[str, ...], was: str, now: str) -> tuple[str, ...]:
    kept = tuple(each for each in values if each not in {was, now})
    return (*kept, now) if now else kept
