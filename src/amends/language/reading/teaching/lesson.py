"""What a reader is taught from: a message, and what somebody says it tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from amends.language.reading.heat import STEPS
from amends.language.reading.labels import LEVELS
from amends.language.reading.teaching.taught import mark_of


@dataclass(frozen=True)
class Lesson:
    """A message and what holds of it, in the words of the schema.

    `topic` may be one of the team's own; without `labels`, only the topic was judged.
    """

    text: str
    topic: str = ""
    labels: frozenset[str] | None = None

    @property
    def mark(self) -> str:
        """A mark of the message, the same wherever the same words come."""
        return mark_of(" ".join(self.text.split()).encode("utf-8", "replace"))

    @property
    def level(self) -> str:
        """How it sounds, by the labels."""
        return LEVELS[sum(step in (self.labels or ()) for step in STEPS)]


def labels_of(level: str, said: Sequence[str]) -> frozenset[str]:
    """Return what holds as labels: `said` names "complaint", "wants/refund" and so on."""
    return frozenset({*STEPS[: LEVELS.index(level)], *said})
