# ruff: noqa: INP001
"""Labelled messages as the word tables learn from them."""

from __future__ import annotations

import json
from pathlib import Path

from amends.language.reading.features import cues_of, features_of, places_of
from amends.language.reading.reading import LEVELS
from amends.language.text import plain

FAMILIES = ("feelings", "wants", "signals")
Message = dict[str, object]


def messages(paths: list[Path]) -> list[Message]:
    """Return the labelled messages of all files."""
    return [
        json.loads(line)
        for path in paths
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def labels_of(message: Message) -> set[str]:
    """Return every label that holds; ">2" means hotter than frustrated."""
    level = LEVELS.index(str(message["level"]))
    found = {f">{step}" for step in range(1, level + 1)} | {f"topic/{message['topic']}"}
    if message["complaint"]:
        found.add("complaint")
    for family in FAMILIES:
        values = message[family]
        assert isinstance(values, list)  # noqa: S101
        found |= {f"{family}/{value}" for value in values}
    return found


def row_of(message: Message) -> list[str]:
    """Return the features of a message."""
    text = plain(str(message["text"]))
    return features_of(str(message["text"]), places_of(text), cues_of(text))
