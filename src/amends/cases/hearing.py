"""Take in what a customer's message says."""

from __future__ import annotations

from collections.abc import Sequence

from amends.cases.models import Case, Interaction, Reading
from amends.cases.queries.taught_readers import taught_now
from amends.cases.queue import place_in_queue
from amends.language.reading import read

# A change of heat smaller than this is noise, not a trend.
NOTICEABLE = 8


def hear(case: Case, interaction: Interaction) -> Reading:
    """Read a message and let the case know how upset its customer is now."""
    taken = read(interaction.text, taught=taught_now())
    reading = Reading.objects.create(
        interaction=interaction,
        heat=taken.heat,
        level=taken.level,
        complaint=taken.complaint,
        abuse=taken.abuse,
        feelings=list(taken.feelings),
        wants=list(taken.wants),
        signals=list(taken.signals),
        topic=taken.topic,
        evidence=taken.as_dict()["evidence"],
    )
    heard_before = Reading.objects.filter(interaction__case=case).exclude(pk=reading.pk)
    earlier = [case.heat] if heard_before.exists() else []
    case.trend = trend_of([*earlier, taken.heat])
    case.heat, case.level = taken.heat, taken.level
    case.topic = case.topic or taken.topic
    case.save(update_fields=["heat", "level", "trend", "topic"])
    place_in_queue(case)
    return reading


def trend_of(heats: Sequence[int]) -> Case.Trend:
    """Return where heat is heading: the last message against the one before."""
    if len(heats) < 2 or abs(heats[-1] - heats[-2]) < NOTICEABLE:
        return Case.Trend.STEADY
    return Case.Trend.RISING if heats[-1] > heats[-2] else Case.Trend.FALLING
