"""One thing the coach points at."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Literal

Severity = Literal["stop", "mind", "hint"]


@dataclass(frozen=True)
class Finding:
    """A rule, the words it points at, why, and what to try instead.

    `start` and `end` are Python string indices into the draft.
    """

    rule: str
    severity: Severity
    start: int
    end: int
    message: str
    why: str
    suggestion: str | None = None

    def as_dict(self) -> dict[str, object]:
        """Return the finding as `amends review --jsonl` writes it."""
        return asdict(self)
