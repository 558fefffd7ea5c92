"""Foresee how a talk ends, by what was said on both sides."""

from __future__ import annotations

from typing import Literal

from amends.cases.heard import UNREAD
from amends.cases.models import Case, Interaction

OUTBOUND = Interaction.Direction.OUTBOUND
# As much of a talk as the forecast goes by, and of a message, in characters.
LAST = 8
LONGEST = 20_000


def foresee(case: Case) -> None:
    """Set how likely the talk so far ends badly; nothing where there is no talk."""
    # The encoder takes time and room to load; whoever only looks does without.
    from amends.language.reading.conversation import Turn, follow  # noqa: PLC0415

    turns = [Turn(role, words) for role, words in _said(case)]
    forecast = follow(turns).forecast if turns else None
    case.forecast = forecast.chance if forecast else None
    case.forecast_warns = bool(forecast and forecast.warns)


def wrong_of_ten() -> int:
    """Return how many of ten warnings prove wrong, on talks it had not seen."""
    from amends.language.reading.conversation import forecaster  # noqa: PLC0415

    return int(forecaster().false_alarms * 10 + 0.5)


def _said(case: Case) -> list[tuple[Literal["customer", "agent"], str]]:
    """Return what people said to each other last, oldest first.

    Not what the desk wrote by itself, what we noted among ourselves, or what nobody
    could read.
    """
    said = case.interactions.exclude(direction=Interaction.Direction.INTERNAL)
    said = said.exclude(direction=OUTBOUND, automatic=True).exclude(text="")
    last = said.select_related("reading").order_by("-at", "-pk")[:LAST]
    return [
        ("agent" if each.direction == OUTBOUND else "customer", each.text[:LONGEST])
        for each in reversed(last)
        if not _is_unread(each)
    ]


def _is_unread(interaction: Interaction) -> bool:
    reading = getattr(interaction, "reading", None)
    return reading is not None and not set(UNREAD).isdisjoint(reading.doubts)
