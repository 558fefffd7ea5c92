"""The shape of a reading. Other parts of the house rely on it: it only grows."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from functools import cached_property

from amends.language.reading.facts import Fact, facts_of
from amends.language.text import Span

BANDS = {
    "calm": (0, 24),
    "frustrated": (25, 49),
    "angry": (50, 79),
    "furious": (80, 100),
}


@dataclass(frozen=True)
class Evidence:
    """The words that show something: `of` names it, such as "signals/leaving"."""

    of: str
    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """What one message tells. `heat` is 0 to 100; probabilities are 0 to 1.

    `doubts` says why the message may be misread (doubt.py lists them); of one that is
    not English nothing else is said. `removed` are the places that were not read:
    quoted mail and signatures. `text` is what was read, as long as the message.
    """

    heat: int
    complaint: float
    abuse: float
    feelings: tuple[str, ...] = ()
    wants: tuple[str, ...] = ()
    signals: tuple[str, ...] = ()
    topic: str = "other"
    evidence: tuple[Evidence, ...] = ()
    doubts: tuple[str, ...] = ()
    removed: tuple[Span, ...] = ()
    text: str = field(default="", repr=False)

    @property
    def level(self) -> str:
        """The word for the heat: calm, frustrated, angry or furious."""
        return level_of(self.heat)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """What the customer gave already, looked for when it is first asked for."""
        return facts_of(self.text)

    def as_dict(self) -> dict[str, object]:
        """Return the reading as `amends read --jsonl` writes it."""
        return {
            "heat": self.heat,
            "level": self.level,
            "complaint": self.complaint,
            "abuse": self.abuse,
            "feelings": list(self.feelings),
            "wants": list(self.wants),
            "signals": list(self.signals),
            "topic": self.topic,
            "evidence": [asdict(each) for each in self.evidence],
            "facts": [asdict(each) for each in self.facts],
            "doubts": list(self.doubts),
            "removed": [[each.start, each.end] for each in self.removed],
        }


def level_of(heat: int) -> str:
    """Return the level whose band holds `heat`."""
    return next(level for level, (_, top) in BANDS.items() if heat <= top)
