"""What every correction of a reading needs: the reading, and a case that hears it."""

from __future__ import annotations

from amends.cases.heard import Heard
from amends.cases.hearing import feel, heard_on
from amends.cases.models import Case, Correction, Reading
from amends.cases.queue import place_in_queue
from amends.cases.refusals import NotRead


def reading_of(case: Case, interaction_id: int) -> Reading:
    """Return how a message of this case was read."""
    read = Reading.objects.filter(interaction__case=case)
    reading = read.filter(interaction=interaction_id).first()
    if reading is None:
        raise NotRead
    return reading


def hear_again(case: Case) -> None:
    """Let the case know how its messages read now, and put it where it belongs."""
    told = heard_on(case)
    feel(case, told)
    case.topic = _topic(told)
    case.save(update_fields=["heat", "level", "trend", "topic"])
    place_in_queue(case)


def _topic(told: list[Heard]) -> str:
    """Return the topic somebody chose last, else the one that was read first."""
    said = [each for message in told for each in message.said]
    chosen = [each for each in said if each.what == Correction.What.TOPIC]
    latest = max(chosen, key=lambda each: each.pk, default=None)
    read = [message.topic for message in told if not message.unread]
    return latest.now if latest else next(iter(read), "")
