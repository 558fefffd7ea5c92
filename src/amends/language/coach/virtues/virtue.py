"""What a virtue is: one thing an upset reader needs from a reply."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import ClassVar

from amends.language.coach.draft import Draft
from amends.language.coach.finding import Finding

STATES = ("met", "partly", "missing", "violated")


class Virtue(ABC):
    """Base class of the nine virtues. `said` is each state as people say it."""

    name: ClassVar[str]
    label: ClassVar[str]
    family: ClassVar[str]
    said: ClassVar[dict[str, str]]

    @abstractmethod
    def judge(self, draft: Draft, faults: tuple[Finding, ...]) -> str:
        """Return met, partly, missing or violated; `faults` are the family's own."""

    def state(self, draft: Draft, findings: tuple[Finding, ...]) -> str:
        """Judge, knowing that a virtue is never met where its family has a fault."""
        faults = tuple(f for f in findings if f.rule.startswith(f"{self.family}/"))
        judged = self.judge(draft, faults)
        return "partly" if faults and judged == "met" else judged


def rules_of(faults: tuple[Finding, ...]) -> set[str]:
    """Return the last part of the names of the rules that found something."""
    return {finding.rule.partition("/")[2] for finding in faults}
