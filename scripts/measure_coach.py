"""Measure the coach on labelled replies: rules, false alarms and virtues."""

from __future__ import annotations

from measures import Counts, Labelled, count, together

from amends.language.coach import VIRTUES, Review, Situation, review


def reviewed(reply: Labelled) -> Review:
    """Review one labelled reply in its situation."""
    told = reply["customer"]
    customer = tuple(told) if isinstance(told, list) else (told,)
    name = reply["customer_name"]
    return review(reply["reply"], Situation(customer=customer, customer_name=name))


class CoachFigures:
    """What the coach found in a set of labelled replies, beside what people found."""

    def __init__(self, replies: list[Labelled]) -> None:
        self.replies = replies
        self.reviews = [reviewed(reply) for reply in replies]
        self.held = [{fault["rule"] for fault in reply["faults"]} for reply in replies]
        self.said = [{f.rule for f in result.findings} for result in self.reviews]

    def rules(self) -> Counts:
        """Count all rules together, once a reply."""
        return together(self.held, self.said)

    def rule(self, name: str) -> Counts:
        """Count one rule, once a reply."""
        return count(name, self.held, self.said)

    def false_alarms(self) -> tuple[int, int]:
        """Return how many faultless replies raised an alarm, and how many there are."""
        faultless = [r for r, h in zip(self.reviews, self.held, strict=True) if not h]
        alarmed = [
            r for r in faultless if any(f.severity != "hint" for f in r.findings)
        ]
        return len(alarmed), len(faultless)

    def virtue(self, name: str) -> Counts:
        """Count how well "this virtue is not met" is seen."""
        held = [set() if r["virtues"][name] == "met" else {name} for r in self.replies]
        said = [set() if r.virtues[name] == "met" else {name} for r in self.reviews]
        return count(name, held, said)

    def virtues_f1(self) -> float:
        """Return the mean F1 of "not met" over the nine virtues."""
        return sum(self.virtue(name).f1 for name in VIRTUES) / len(VIRTUES)
