"""The nine virtues in the order a reply is read. To add one, list it below."""

from amends.language.coach.draft import Draft
from amends.language.coach.finding import Finding

from .apology import Apology
from .calm import Calm
from .empathy import Empathy
from .heard import Heard
from .next_step import NextStep
from .ownership import Ownership
from .personal import Personal
from .respect import Respect
from .solution import Solution
from .virtue import Virtue

ALL_VIRTUES: tuple[Virtue, ...] = (
    Calm(),
    Heard(),
    Empathy(),
    Apology(),
    Ownership(),
    Solution(),
    NextStep(),
    Personal(),
    Respect(),
)
VIRTUES: tuple[str, ...] = tuple(virtue.name for virtue in ALL_VIRTUES)
LABELS: dict[str, str] = {virtue.name: virtue.label for virtue in ALL_VIRTUES}
SAID: dict[str, dict[str, str]] = {virtue.name: virtue.said for virtue in ALL_VIRTUES}


def judge(draft: Draft, findings: tuple[Finding, ...]) -> dict[str, str]:
    """Return the state of every virtue of a draft."""
    return {virtue.name: virtue.state(draft, findings) for virtue in ALL_VIRTUES}


def in_words(virtue: str, state: str) -> str:
    """Return a state as people say it, such as "hedged" for a partly met apology."""
    return SAID[virtue][state]
