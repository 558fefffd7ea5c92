"""A team that corrected sixty messages: what its reader can learn from."""

from __future__ import annotations

from amends.cases.incoming import Incoming, write_down
from amends.cases.models import Case, Correction, Reading
from amends.people.models import Staff
from tests.language.reading.lessons import own_topics


def corrected_messages(case: Case, by: Staff, count: int = 60) -> None:
    """Write messages on a case and say of each which of three own topics it has."""
    for lesson in own_topics(count):
        said = write_down(case, Incoming("web", lesson.text))
        reading = Reading.objects.create(
            interaction=said,
            heat=10,
            level="calm",
            complaint=0.9,
            abuse=0,
            topic="other",
        )
        Correction.objects.create(
            reading=reading, what="topic", was="other", now=lesson.topic, by=by
        )
