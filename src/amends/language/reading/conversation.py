"""A talk from its first turn to its last: where its heat goes, and how it may end.

Heat alone does not tell: many who go away unhappy were never loud (Schmitt and Ultes
2015). So the forecast also goes by what was said on both sides, repeats and refusals
among it, and it states how often it is wrong (Zhang and others 2018 onwards: the best
forecasters are right seven times in ten).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from amends.language.reading.body import body_of
from amends.language.reading.facts.names import nameless
from amends.language.reading.heat import heat_of
from amends.language.reading.reader import look
from amends.language.reading.seen import Seen

Numbers = NDArray[np.float32]
# A change of heat smaller than this is noise, not a trend.
NOTICEABLE = 8


@dataclass(frozen=True)
class Turn:
    """What one side said."""

    role: Literal["customer", "agent"]
    text: str


@dataclass(frozen=True)
class Forecast:
    """The chance (0 to 1) that the customer goes away unhappy, and whether to warn.

    `false_alarms` is the share of warnings that proved wrong, and `caught` the share
    of unhappy ends that were warned of, on talks that the forecast had not seen.
    """

    chance: float
    warns: bool
    false_alarms: float
    caught: float


@dataclass(frozen=True)
class Conversation:
    """The heat of each of the customer's turns, where it is going, and the forecast."""

    heats: tuple[int, ...]
    trend: Literal["rising", "falling", "steady"]
    forecast: Forecast

    def as_dict(self) -> dict[str, object]:
        """Return the conversation as `amends read --jsonl` writes it."""
        return {
            "heats": list(self.heats),
            "trend": self.trend,
            "forecast": round(self.forecast.chance, 2),
            "warns": self.forecast.warns,
            "false_alarms": self.forecast.false_alarms,
            "caught": self.forecast.caught,
        }


def follow(turns: Sequence[Turn]) -> Conversation:
    """Return the heat line of a talk and its forecast; at least one turn is needed."""
    if not turns:
        raise ValueError("A conversation has at least one turn.")
    seen = [look(nameless(body_of(turn.text).text)) for turn in turns]
    heats = tuple(
        heat_of(each.chances, each.thresholds)
        for turn, each in zip(turns, seen, strict=True)
        if turn.role == "customer"
    )
    weights = forecaster()
    chance = weights.chance(picture_of([turn.role for turn in turns], seen))
    forecast = Forecast(
        chance, chance >= weights.threshold, weights.false_alarms, weights.caught
    )
    return Conversation(heats, trend_of(heats), forecast)


def trend_of(heats: Sequence[int]) -> Literal["rising", "falling", "steady"]:
    """Compare the last heat with the first."""
    if len(heats) < 2 or abs(heats[-1] - heats[0]) < NOTICEABLE:
        return "steady"
    return "rising" if heats[-1] > heats[0] else "falling"


def picture_of(roles: Sequence[str], seen: Sequence[Seen]) -> Numbers:
    """Return a talk as numbers: each side's words, the last ones, and how long it is."""
    parts = []
    for side in ("customer", "agent"):
        theirs = [s for role, s in zip(roles, seen, strict=True) if role == side]
        parts += _pictured(theirs, seen[0])
    lengths = [len(roles), roles.count("agent"), roles[-1] == "customer"]
    parts.append(np.log1p(np.array(lengths, np.float32)))
    return np.concatenate(parts)


def _pictured(theirs: list[Seen], pattern: Seen) -> list[Numbers]:
    if not theirs:
        width = len(pattern.vector) * 2 + len(pattern.chances) * 2
        return [np.zeros(width, np.float32)]
    vectors = np.array([each.vector for each in theirs])
    chances = np.array([list(each.chances.values()) for each in theirs], np.float32)
    return [vectors.mean(axis=0), vectors[-1], chances.max(axis=0), chances[-1]]


@dataclass(frozen=True)
class Forecaster:
    """A logistic regression over the picture of a talk."""

    middle: Numbers
    spread: Numbers
    weights: Numbers
    bias: float
    threshold: float
    false_alarms: float
    caught: float

    def chance(self, picture: Numbers) -> float:
        """Return the probability that the customer goes away unhappy."""
        score = ((picture - self.middle) / self.spread) @ self.weights + self.bias
        return float(1 / (1 + np.exp(-score)))


@cache
def forecaster() -> Forecaster:
    """Load the forecaster that comes with the package."""
    place = resources.files("amends.language.reading.full") / "weights/forecast.npz"
    with place.open("rb") as file:
        kept = np.load(file)
        return Forecaster(
            kept["middle"],
            kept["spread"],
            kept["weights"],
            *(
                float(kept[name])
                for name in ("bias", "threshold", "false_alarms", "caught")
            ),
        )
