"""The words of a plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass

TOKEN = re.compile(r"\w+|[£$€!?*]")


@dataclass(frozen=True)
class Tokens:
    """Each word and each telling mark, and where it begins."""

    words: list[str]
    starts: list[int]


def tokens_of(text: str) -> Tokens:
    """Return the tokens of a text, from left to right."""
    found = [(match.group(), match.start()) for match in TOKEN.finditer(text)]
    return Tokens([word for word, _ in found], [start for _, start in found])


def names_of(words: list[str]) -> list[str]:
    """Return the words as the tables know them: every number is "#"."""
    return ["#" if word.isdigit() else word for word in words]
