"""Review a draft: what the rules point at, and what an upset reader would feel."""

from __future__ import annotations

import re
from dataclasses import dataclass

from amends.language.coach.draft import Draft
from amends.language.coach.finding import Finding
from amends.language.coach.rules import ALL_RULES
from amends.language.coach.situation import Situation
from amends.language.coach.virtues import judge
from amends.language.phrases import phrases
from amends.language.text import Span, plain


@dataclass(frozen=True)
class Review:
    """The nine virtues of a draft, each with its state, and what to look at."""

    virtues: dict[str, str]
    findings: tuple[Finding, ...]

    @property
    def is_heated(self) -> bool:
        """Say whether the draft should be held for a breath before it goes."""
        return self.virtues["calm"] == "violated"

    @property
    def stands_in_the_way(self) -> bool:
        """Say whether a finding of severity "stop" stands."""
        return any(finding.severity == "stop" for finding in self.findings)

    def as_dict(self) -> dict[str, object]:
        """Return the review as `amends review --jsonl` writes it."""
        return {
            "virtues": dict(self.virtues),
            "findings": [finding.as_dict() for finding in self.findings],
        }


def review(reply: str, situation: Situation = Situation()) -> Review:  # noqa: B008
    """Review a draft as this customer would read it."""
    draft = Draft(reply, situation)
    safe = _places_of_names(draft)
    findings = [
        finding
        for rule in ALL_RULES
        for finding in rule.check(draft)
        if not any(Span(finding.start, finding.end).lies_in(span) for span in safe)
    ]
    findings.sort(key=lambda finding: (finding.start, finding.end, finding.rule))
    return Review(judge(draft, tuple(findings)), tuple(findings))


def _places_of_names(draft: Draft) -> tuple[Span, ...]:
    names = [plain(name).strip() for name in draft.situation.names if name.strip()]
    if not names:
        return ()
    pattern = phrases(*(" ".join(map(re.escape, name.split())) for name in names))
    return tuple(Span(*match.span()) for match in pattern.finditer(draft.plain))
