"""The word tables: one logistic regression for each thing that can be said."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources

COUNT = {"@": 2.0, "~": 1.5}


@dataclass(frozen=True)
class Tables:
    """Weights by feature: `words` maps each to pairs of label number and weight."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    thresholds: dict[str, float]
    words: dict[str, list[float]]

    def chances(self, features: list[str]) -> dict[str, float]:
        """Return the probability of every label."""
        scores = [0.0] * len(self.labels)
        for feature in features:
            pairs = self.words.get(feature, ())
            count = counts(feature)
            for place in range(0, len(pairs), 2):
                scores[int(pairs[place])] += pairs[place + 1] * count
        size = share(len(features))
        return {
            label: 1 / (1 + math.exp(-(bias + size * score / 100)))
            for label, bias, score in zip(self.labels, self.bias, scores, strict=True)
        }

    def speaking(self, label: str, features: Iterable[str]) -> list[str]:
        """Return the features that speak for a label, the strongest first."""
        number = self.labels.index(label)
        weighed = []
        for feature in features:
            pairs = self.words.get(feature, ())
            for place in range(0, len(pairs), 2):
                if pairs[place] == number and pairs[place + 1] > 0:
                    weighed.append((-pairs[place + 1], feature))
        return [feature for _, feature in sorted(weighed)]


def share(features: int) -> float:
    """Return what one of so many features counts: less in a long message."""
    return 2.8 / math.sqrt(features + 20)


def counts(feature: str) -> float:
    """Return how much a feature counts: a cue more than a word."""
    return COUNT.get(feature[0], 1.0)


@cache
def tables() -> Tables:
    """Load the weights that come with the package."""
    place = resources.files("amends.language.reading").joinpath("weights.json")
    written = json.loads(place.read_text(encoding="utf-8"))
    return Tables(
        labels=tuple(written["labels"]),
        bias=tuple(written["bias"]),
        thresholds=written["thresholds"],
        words=written["words"],
    )
