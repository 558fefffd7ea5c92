# ruff: noqa: INP001
"""Readings of messages by tables that never saw them: five folds, for `make eval`."""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from labels import Message, labels_of, row_of
from train_reader import FOLDS, train

from amends.language.reading.heat import heat_of
from amends.language.reading.model import tables
from amends.language.reading.reader import labels_said
from amends.language.reading.reading import Reading


def held_out_readings(messages: list[Message]) -> dict[str, Reading]:
    """Return each message's reading by its id, read by the other folds' tables."""
    with ProcessPoolExecutor(2) as pool:
        folds = list(pool.map(_fold, range(FOLDS), [messages] * FOLDS))
    return {name: reading for fold in folds for name, reading in fold.items()}


def _fold(fold: int, messages: list[Message]) -> dict[str, Reading]:
    known = [each for n, each in enumerate(messages) if n % FOLDS != fold]
    answers = [labels_of(each) for each in known]
    names = sorted({label for each in answers for label in each})
    model = train([row_of(each) for each in known], answers, names)
    return {
        str(each["id"]): _reading(
            dict(zip(names, model.say(row_of(each)), strict=True))
        )
        for each in messages[fold::FOLDS]
    }


def _reading(chances: dict[str, float]) -> Reading:
    thresholds = tables().thresholds
    heat = heat_of(chances, thresholds)
    said = labels_said(chances, thresholds, heat)

    def of(family: str) -> tuple[str, ...]:
        return tuple(s.partition("/")[2] for s in said if s.startswith(f"{family}/"))

    return Reading(
        heat=heat,
        complaint=chances["complaint"],
        abuse=chances["signals/abusive"],
        feelings=of("feelings"),
        wants=of("wants"),
        signals=of("signals"),
        topic=of("topic")[0],
    )
