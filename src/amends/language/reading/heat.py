"""How upset a message is, from its words, capitals and marks."""

from __future__ import annotations

import re

from amends.language.text import phrases

HOT = phrases(
    "disgusting", "disgrace(?:ful)?", "ridiculous", "worst", "unacceptable", "appalling",
    "furious", "useless", "liars?", "joke", "pathetic", "outrageous", "scam", "awful",
)  # fmt: skip
WARM = phrases("disappointed", "frustrat\\w+", "still", "again", "waiting", "annoyed")
CAPITALS = re.compile(r"\b[A-Z]{4,}\b")


def heat_of(message: str, text: str) -> int:
    """Return the heat of a message, 0 to 100."""
    hot = len(HOT.findall(text)) * 22 + len(WARM.findall(text)) * 10
    loud = len(CAPITALS.findall(message)) * 6 + message.count("!") * 5
    return min(100, 8 + hot + loud)
