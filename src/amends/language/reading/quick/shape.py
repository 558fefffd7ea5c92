"""The shape of a message: capitals, marks and length, as a reader would notice them."""

from __future__ import annotations

import re

CAPITALS = re.compile(r"\b[A-Z]{3,}\b")
HOT_MARKS = ("!!", "??", "!?", "?!")
LOWER = re.compile(r"[a-z]")
MANY = 3


def shape_of(message: str) -> list[str]:
    """Return the names of what the shape of a message shows."""
    found = []
    capitals = len(CAPITALS.findall(message))
    if capitals:
        found.append(f"~capitals-{min(capitals, 4)}")
    if capitals >= MANY and 2 * len(LOWER.findall(message)) < len(message) // 2:
        found.append("~all-capitals")
    exclamations = message.count("!")
    if exclamations:
        found.append(f"~exclamations-{min(exclamations, 3)}")
    if any(marks in message for marks in HOT_MARKS):
        found.append("~hot-marks")
    if "?" in message:
        found.append(f"~questions-{min(message.count('?'), 3)}")
    length = len(message.split())
    found.append("~short" if length < 25 else "~middling" if length < 70 else "~long")
    return found
