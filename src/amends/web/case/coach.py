"""The coach's answer as the composer shows it."""

from __future__ import annotations

from typing import Any

from amends.language.coach import LABELS, Finding, Review, in_words

STATE_LOOKS = {"met": "yes", "partly": "part", "missing": "no", "violated": "no"}


def panel(review: Review, draft: str) -> dict[str, Any]:
    """Return virtues and findings; places counted as a browser counts, in UTF-16."""
    return {
        "blank": not draft.strip(),
        "virtues": [
            (LABELS[virtue], in_words(virtue, state), STATE_LOOKS[state])
            for virtue, state in review.virtues.items()
        ],
        "findings": [(finding, _words(finding, draft)) for finding in review.findings],
        "places": [
            {
                "severity": finding.severity,
                "start": _utf16(draft, finding.start),
                "end": _utf16(draft, finding.end),
            }
            for finding in review.findings
        ],
    }


def _words(finding: Finding, draft: str) -> str:
    words = " ".join(draft[finding.start : finding.end].split())
    return words if len(words) < 61 else words[:60] + "…"


def _utf16(text: str, index: int) -> int:
    return len(text[:index].encode("utf-16-le")) // 2
