"""Subjects, without what mail programs put in front of them."""

from __future__ import annotations

import re

from amends.cases.reference import REFERENCE

# Re and Fwd in the languages around us; "Re[2]:" and "RE :" happen.
_PREFIX = re.compile(
    r"^\s*(?:re|fwd?|aw|wg|sv|vs|ref|rif|antw|odp|res|tr|rv|enc|vb|fs|回复|转发|返信)"
    r"\s*(?:\[\d+\])?\s*[:：]\s*",
    re.IGNORECASE,
)
_REFERENCE = re.compile(rf"\[?\b({REFERENCE})\b\]?", re.IGNORECASE)


def is_reply_subject(subject: str) -> bool:
    """Whether a subject says that it answers or passes something on."""
    return bool(_PREFIX.match(subject))


def bare_subject(subject: str) -> str:
    """Return a subject without Re, Fwd and our reference."""
    bare = " ".join(_REFERENCE.sub(" ", subject).split())
    while match := _PREFIX.match(bare):
        bare = bare[match.end() :]
    return bare.strip()


def references_in(subject: str) -> tuple[str, ...]:
    """Return the case references a subject names, such as AM-7F3K2."""
    return tuple(dict.fromkeys(r.upper() for r in _REFERENCE.findall(subject)))
