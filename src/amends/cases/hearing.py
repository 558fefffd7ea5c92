"""Take in what a customer's message says."""

from __future__ import annotations

from collections.abc import Sequence

from amends.cases.forecasting import foresee
from amends.cases.heard import Heard, heard
from amends.cases.models import Case, Interaction, Reading
from amends.cases.queries.taught_readers import taught_now
from amends.cases.queue import place_in_queue
from amends.language.reading import read

# A change of heat smaller than this is noise, not a trend.
NOTICEABLE = 8
CHANGED = ["heat", "level", "trend", "topic", "forecast", "forecast_warns"]


def hear(case: Case, interaction: Interaction) -> Reading:
    """Read a message and let the case know how upset its customer is now."""
    taken = read(interaction.text, taught=taught_now())
    as_json = taken.as_dict()
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
        evidence=as_json["evidence"],
        facts=as_json["facts"],
        doubts=list(taken.doubts),
    )
    told = heard_on(case)
    feel(case, told)
    if not told[-1].unread:
        case.topic = case.topic or taken.topic
    foresee(case)
    case.save(update_fields=CHANGED)
    place_in_queue(case)
    return reading


def heard_on(case: Case) -> list[Heard]:
    """Return what each message of a case tells now, in the order they were heard."""
    read = Reading.objects.filter(interaction__case=case).order_by("pk")
    read = read.defer("evidence", "facts")
    return [heard(reading) for reading in read.prefetch_related("corrections")]


def feel(case: Case, told: Sequence[Heard]) -> None:
    """Let the case be as hot as its last message that was read; see Heard.unread."""
    read = [each for each in told if not each.unread]
    case.heat, case.level = (read[-1].heat, read[-1].level) if read else (0, "calm")
    case.trend = trend_of([each.heat for each in read])


def trend_of(heats: Sequence[int]) -> Case.Trend:
    """Return where heat is heading: the last message against the one before."""
    if len(heats) < 2 or abs(heats[-1] - heats[-2]) < NOTICEABLE:
        return Case.Trend.STEADY
    return Case.Trend.RISING if heats[-1] > heats[-2] else Case.Trend.FALLING
