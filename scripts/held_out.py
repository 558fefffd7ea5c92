"""Readings of the messages learnt from, by weights that never saw them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from baselines import as_reading
from decisions import chances, choose
from labels import FAMILIES, LABELS, STEPS, Labelled
from texts import messages_to_learn

from amends.language.reading import LEVELS, Reading

KEPT = Path(__file__).parent.parent / "training" / "held-out.npz"
Both = list[tuple[dict[str, Any], Reading]]


def held_out() -> Iterator[tuple[str, str, Both]]:
    """Yield, for all messages and for the real ones, each depth's readings of them."""
    with np.load(KEPT) as kept:
        place = {str(name): number for number, name in enumerate(kept["names"])}
        full, quick = (kept[name].astype(np.float32) for name in ("full", "quick"))
    known = [message for message in messages_to_learn() if message.name in place]
    rows = [place[message.name] for message in known]
    for name, sources in [
        ("full", [full[rows], quick[rows]]),
        ("quick", [quick[rows]]),
    ]:
        readings = _crossed(sources, known)
        both = [(_gold(m), r) for m, r in zip(known, readings, strict=True)]
        real = [each for each, m in zip(both, known, strict=True) if m.is_real]
        yield "cross-validated", name, both
        yield "cross-validated, real", name, real


def _crossed(sources: list[Any], messages: list[Labelled]) -> list[Reading]:
    """Read each half by decisions that were chosen on the other half."""
    readings: list[Reading | None] = [None] * len(messages)
    for half in (0, 1):
        others = [scores[1 - half :: 2] for scores in sources]
        chosen = choose(others, messages[1 - half :: 2])
        thresholds = {label: each["threshold"] for label, each in chosen.items()}
        for number, row in enumerate(
            chances(chosen, [scores[half::2] for scores in sources])
        ):
            likely = dict(zip(LABELS, row.tolist(), strict=True))
            readings[half + 2 * number] = as_reading(likely, thresholds)
    return [reading for reading in readings if reading is not None]


def _gold(message: Labelled) -> dict[str, Any]:
    """Return a message in the gold form."""
    said = {
        family: [
            label.partition("/")[2]
            for label in message.holds
            if label.startswith(f"{family}/")
        ]
        for family in FAMILIES
    }
    topic = next(label for label in message.holds if label.startswith("topic/"))
    return {
        "level": LEVELS[len(message.holds.intersection(STEPS))],
        "complaint": "complaint" in message.holds,
        "topic": topic.partition("/")[2],
        **said,
    }
