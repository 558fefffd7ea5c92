"""What the desk's people said of its messages, as lessons for its reader."""

from __future__ import annotations

from amends.cases.queries.corrections import (
    LabelledMessage,
    labelled_messages,
    messages_of_chosen_topics,
)
from amends.language.reading.teaching.lesson import Lesson, labels_of

# The newest of these are learnt from: enough, and little enough to be held at once.
MOST = 1000
FAMILIES = ("signals", "wants", "feelings")


def lessons() -> list[Lesson]:
    """Return every message that somebody judged, oldest first."""
    whole = [(each.interaction_id, _lesson(each)) for each in labelled_messages()]
    topics = [
        (interaction_id, Lesson(text, topic))
        for interaction_id, text, topic in messages_of_chosen_topics()
    ]
    found = sorted([*whole, *topics], key=lambda each: each[0])
    return [lesson for _, lesson in found][-MOST:]


def _lesson(said: LabelledMessage) -> Lesson:
    values = [
        f"{family}/{value}" for family in FAMILIES for value in getattr(said, family)
    ]
    complaint = ["complaint"] if said.complaint else []
    return Lesson(said.text, said.topic, labels_of(said.level, [*values, *complaint]))
