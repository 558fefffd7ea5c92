"""One thing the coach points at."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Literal

Severity = Literal["stop", "mind", "hint"]


@dataclass(frozen=True)
class Finding:
    """A rule, the words it points at, why, and what to try instead.

    `start` and `end` are Python string indices into the draft. A suggestion that
    ends in a question mark helps the writer think; any other can stand in place of
    the words.
    """

    rule: str
    severity: Severity
    start: int
    end: int
    message: str
    why: str
    suggestion: str | None = None

    @property
    def can_be_applied(self) -> bool:
        """Say whether the suggestion can take the place of the words it points at."""
        return self.suggestion is not None and not self.suggestion.endswith("?")

    def as_dict(self) -> dict[str, object]:
        """Return the finding as `amends review --jsonl` writes it."""
        return asdict(self)
