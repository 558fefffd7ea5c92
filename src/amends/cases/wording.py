"""Words that people hand in, made fit to be kept."""

from __future__ import annotations

from amends.cases.refusals import Incomplete


def cleaned(text: str) -> str:
    """Return the text without what no database keeps: NUL and halves of characters."""
    return text.replace("\0", "").encode(errors="replace").decode()


def needed(words: str, otherwise: str, *, most: int | None = None) -> str:
    """Return the words as they are kept; refuse where there are none, or too many.

    `most` is the number of characters that fit.
    """
    kept = cleaned(words).strip()
    if not kept:
        raise Incomplete(otherwise)
    if most is not None and len(kept) > most:
        message = f"That is {len(kept)} characters; {most} fit here. Shorten it."
        raise Incomplete(message)
    return kept
