"""The coach: read a draft as an upset customer would, say what to change and why."""

from amends.language.coach.finding import Finding
from amends.language.coach.reviewing import Review, review
from amends.language.coach.situation import Situation
from amends.language.coach.virtues import LABELS, VIRTUES, in_words

__all__ = [
    "LABELS",
    "VIRTUES",
    "Finding",
    "Review",
    "Situation",
    "in_words",
    "review",
]
