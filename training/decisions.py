"""Choose, on scores of messages not trained on, when a thing is said."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import numpy as np
from labels import LABELS, Labelled
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

Numbers = NDArray[np.float32]
Chosen = dict[str, dict[str, Any]]
TRIED = np.arange(0.15, 0.8, 0.025)
# A level, a complaint and abuse are said at even odds; for the others:
# how much finding all counts against being right, as F beta squared: a false signal
# costs more than a missing one.
WEIGHT_OF_RECALL = {"signals": 0.4, "wants": 0.8, "feelings": 0.9}
# A threshold far from even odds must earn it.
PULL = 0.03


def choose(sources: Sequence[Numbers], messages: Sequence[Labelled]) -> Chosen:
    """Return slopes, step and threshold for every label.

    Each source gives messages by labels: scores of messages it had not seen.
    """
    return {
        label: _chosen(
            label,
            np.stack([scores[:, n] for scores in sources], axis=1),
            np.array([label in message.holds for message in messages]),
        )
        for n, label in enumerate(LABELS)
    }


def chances(chosen: Chosen, sources: Sequence[Numbers]) -> Numbers:
    """Return messages by labels: the chances that the sources' scores make."""
    slopes = np.array([each["slopes"] for each in chosen.values()])
    steps = np.array([each["step"] for each in chosen.values()])
    both = sum(scores * slopes[:, n] for n, scores in enumerate(sources))
    found: Numbers = 1 / (1 + np.exp(-(both + steps)))
    return found


def written(chosen: Chosen) -> str:
    """Write decisions.json."""
    lines = ",\n".join(
        f" {json.dumps(label)}: {json.dumps(each)}" for label, each in chosen.items()
    )
    return f"{{\n{lines}\n}}\n"


def _chosen(label: str, scores: Numbers, holds: NDArray[np.bool_]) -> dict[str, Any]:
    fitted = LogisticRegression(C=1e3).fit(scores, holds)
    chances = fitted.predict_proba(scores)[:, 1]
    threshold = 0.5
    if label.partition("/")[0] in WEIGHT_OF_RECALL:
        threshold = max(TRIED, key=lambda t: _worth(label, chances >= t, holds, t))
    return {
        "slopes": [round(float(slope), 4) for slope in fitted.coef_[0]],
        "step": round(float(fitted.intercept_[0]), 4),
        "threshold": round(float(threshold), 3),
    }


def _worth(
    label: str, said: NDArray[np.bool_], holds: NDArray[np.bool_], threshold: float
) -> float:
    recall = WEIGHT_OF_RECALL[label.partition("/")[0]]
    right = (said & holds).sum()
    score = (1 + recall) * right / max(1e-9, recall * holds.sum() + said.sum())
    return float(score - PULL * abs(threshold - 0.45))
