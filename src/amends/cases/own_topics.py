"""A topic of a team's own: what may be typed as its name."""

from __future__ import annotations

import unicodedata

from amends.cases.refusals import Incomplete

SHORTEST, LONGEST = 2, 40
BESIDE_LETTERS = " -&/'"
RULE = (
    "A topic has 2 to 40 letters or digits on one line, "
    "and beside them only spaces and - & / '."
)


def own_topic(typed: str) -> str:
    """Return a topic as it is kept, in lower case with single spaces, or refuse it."""
    plain = unicodedata.normalize("NFC", typed).replace("’", "'").strip().lower()
    name = " ".join(each for each in plain.split(" ") if each)
    fits = SHORTEST <= len(name) <= LONGEST
    said = [each for each in name if each.isalpha() or each.isdecimal()]
    if not (
        fits and said and all(each in BESIDE_LETTERS or each in said for each in name)
    ):
        raise Incomplete(RULE)
    return name
