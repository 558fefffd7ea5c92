"""When a message had better not be judged, and why."""

from __future__ import annotations

import re

from amends.language.reading.doubt.automatic import is_automatic
from amends.language.reading.doubt.english import is_english

LETTER = re.compile(r"[^\W\d_]")
FEWEST_WORDS = 3


def doubts_about(text: str, *, was_longer: bool) -> tuple[str, ...]:
    """Return why a plain text may be misread, some of these in this order.

    empty, quoted_only, not_english, too_short, automatic. `was_longer` says that
    quoted parts were taken off.
    """
    if not LETTER.search(text):
        return ("quoted_only",) if was_longer else ("empty",)
    doubts = []
    if not is_english(text):
        doubts.append("not_english")
    elif len(text.split()) < FEWEST_WORDS:
        doubts.append("too_short")
    if is_automatic(text):
        doubts.append("automatic")
    return tuple(doubts)
