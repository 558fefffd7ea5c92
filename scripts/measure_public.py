"""Measure the reader on public sets, beside VADER."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from measures import macro_f1
from sklearn.metrics import roc_auc_score
from texts import Row, abuse, complaints, public, without_names
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from amends.language.reading import Depth, conversation, read
from amends.language.reading.conversation import Turn, follow

WEIGHTS = Path(conversation.__file__).parent / "full/weights/forecast.npz"
Figure = tuple[object, ...]
HEADINGS = ("public set", "figure", "n", "full", "quick", "VADER")


def public_figures() -> Iterator[Figure]:
    """Yield what was reached on each set's dev part."""
    score = SentimentIntensityAnalyzer().polarity_scores

    def upset(text: str) -> float:
        return -float(score(text)["compound"])

    for name, rows, of in [
        ("complaint tweets (X-CI)", complaints("dev"), "complaint"),
        ("abuse of a chat bot (ConvAbuse)", abuse("dev"), "abuse"),
    ]:
        texts, holds = [each.text for each in rows], [of in each.holds for each in rows]
        figures = [_f1(holds, _said(texts, depth, of)) for depth in ("full", "quick")]
        by_vader = _f1(holds, [upset(text) > 0.05 for text in texts])
        yield name, "macro F1", len(rows), *figures, by_vader
    tweets = list(public("airline.dev"))
    texts = [without_names(str(row["text"])) for row in tweets]
    cross = [row["sentiment"] == "negative" for row in tweets]
    yield (
        "airline tweets, never trained on", "AUC of heat", len(tweets),
        *(_auc(cross, [read(t, depth=depth).heat for t in texts]) for depth in DEPTHS),
        _auc(cross, [upset(text) for text in texts]),
    )  # fmt: skip
    yield from _talks(upset)
    count, after_two, of_all = talks_held_out()
    for name, figure in [("whole talk", of_all), ("first two turns", after_two)]:
        what = f"unhappy at the end, {name}, cross-validated"
        yield (what, "macro F1", count, figure, float("nan"), float("nan"))


DEPTHS: tuple[Depth, ...] = ("full", "quick")


def _talks(upset: Callable[[str], float]) -> Iterator[Figure]:
    talks = list(public("dch1_dialogues.dev"))
    unhappy = [row["dissatisfied"] == 1 for row in talks]
    for name, turns in [("whole talk", None), ("first two turns", 2)]:
        seen = [_turns(row)[:turns] for row in talks]
        chances = [follow(each).forecast.chance for each in seen]
        last = [
            upset([turn.text for turn in each if turn.role == "customer"][-1]) > 0
            for each in seen
        ]
        yield (
            f"unhappy at the end (DCH-1), {name}", "macro F1", len(talks),
            _f1(unhappy, [chance >= 0.5 for chance in chances]), float("nan"),
            _f1(unhappy, last),
        )  # fmt: skip


def talks_held_out() -> tuple[int, float, float]:
    """Return how many talks taught the forecast, and its F1 on those it had not seen.

    After two turns, and of whole talks; five folds, made by training/forecast.py.
    """
    with np.load(WEIGHTS) as kept:
        return int(kept["talks"]), float(kept["f1_after_two"]), float(kept["f1_of_all"])


def _turns(row: Row) -> list[Turn]:
    turns = row["turns"]
    assert isinstance(turns, list)  # noqa: S101
    return [Turn(turn["role"], turn["text"]) for turn in turns]


def _said(texts: list[str], depth: str, of: str) -> list[bool]:
    found: Depth = "quick" if depth == "quick" else "full"
    return [getattr(read(text, depth=found), of) >= 0.5 for text in texts]


def _f1(held: list[bool], said: list[bool]) -> float:
    return macro_f1([{str(h)} for h in held], [{str(s)} for s in said])


def _auc(held: list[bool], score: list[float] | list[int]) -> float:
    return float(roc_auc_score(held, score))
