"""How a review is written for people (lines and carets) and for tools (SARIF)."""

from __future__ import annotations

import json
from typing import NamedTuple

from amends.language.coach import LABELS, Finding, Review, in_words
from amends.language.coach.rules import ALL_RULES

SARIF_LEVELS = {"stop": "error", "mind": "warning", "hint": "note"}


class Place(NamedTuple):
    """A place as editors count it: line and column from 1."""

    line: int
    column: int


def place(text: str, index: int) -> Place:
    """Return the line and column of a string index."""
    return Place(text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def as_text(name: str, text: str, result: Review) -> str:
    """Write a review for a person: each finding under its line, then the virtues."""
    parts = [_finding(name, text, finding) for finding in result.findings]
    virtues = "".join(
        f"  {LABELS[virtue]:<20} {in_words(virtue, state)}\n"
        for virtue, state in result.virtues.items()
    )
    return "".join(parts) + virtues


def as_sarif(reviewed: list[tuple[str, str, Review]]) -> str:
    """Write reviews as SARIF 2.1.0."""
    rules = [
        {"id": rule.name(), "shortDescription": {"text": rule.card().what}}
        for rule in ALL_RULES
    ]
    run = {
        "tool": {"driver": {"name": "amends", "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(name, text, finding)
            for name, text, result in reviewed
            for finding in result.findings
        ],
    }
    sarif = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    return json.dumps(sarif, ensure_ascii=False, indent=2) + "\n"


def _finding(name: str, text: str, finding: Finding) -> str:
    line, column = place(text, finding.start)
    begin = finding.start - column + 1
    shown = text[begin:].split("\n", 1)[0]
    carets = "^" * max(1, min(finding.end, begin + len(shown)) - finding.start)
    tried = f"    Try: {finding.suggestion}\n" if finding.suggestion else ""
    return (
        f"{name}:{line}:{column}: {finding.severity}: "
        f"{finding.message} [{finding.rule}]\n"
        f"    {shown.replace(chr(9), ' ')}\n    {' ' * (column - 1)}{carets}\n"
        f"    Why: {finding.why}\n{tried}\n"
    )


def _result(name: str, text: str, finding: Finding) -> dict[str, object]:
    start, end = place(text, finding.start), place(text, finding.end)
    return {
        "ruleId": finding.rule,
        "level": SARIF_LEVELS[finding.severity],
        "message": {"text": f"{finding.message} {finding.why}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": name},
                    "region": {
                        "startLine": start.line,
                        "startColumn": start.column,
                        "endLine": end.line,
                        "endColumn": end.column,
                        "charOffset": finding.start,
                        "charLength": finding.end - finding.start,
                    },
                }
            }
        ],
    }
