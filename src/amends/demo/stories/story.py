"""What a story of the demo company is made of. Stories are data; playing.py plays them.

Words may hold days and hours to fill in; see wording.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from amends.demo.moments import Due, When

TOM: Final = "tom"
AMARA: Final = "amara"
Name = Literal["tom", "amara"]


@dataclass(frozen=True)
class Person:
    """A customer; `years` is how long they have bought from us."""

    name: str
    email: str
    phone: str = ""
    prefers: str = ""
    years: float = 1


@dataclass(frozen=True)
class Turn:
    """Something that happened on a case."""

    when: When


@dataclass(frozen=True)
class Writes(Turn):
    """The customer writes; the first turn of every story."""

    words: str
    channel: str = ""


@dataclass(frozen=True)
class Promised:
    """A promise that somebody makes."""

    kind: str
    words: str
    due: Due


@dataclass(frozen=True)
class Replies(Turn):
    """A member of staff answers, and may promise something; by default the owner."""

    words: str
    promise: Promised | None = None
    by: Name | None = None


@dataclass(frozen=True)
class Notes(Turn):
    """A member of staff writes something down among ourselves."""

    words: str
    promise: Promised | None = None
    by: Name | None = None


@dataclass(frozen=True)
class Reads(Turn):
    """Somebody looks at how the last message was read: right, or this is or is not so.

    What is so reads "signals/safety_hazard"; what is not, "not wants/repair".
    """

    finds: Sequence[str] = ()
    by: Name | None = None


@dataclass(frozen=True)
class Drafts(Turn):
    """The owner has begun to write, and has not sent it."""

    words: str


@dataclass(frozen=True)
class Restates(Turn):
    """The owner puts the problem in our words."""

    words: str


@dataclass(frozen=True)
class Confirms(Turn):
    """The customer says: yes, that is right."""


@dataclass(frozen=True)
class Corrects(Turn):
    """The customer says what we got wrong."""

    words: str


@dataclass(frozen=True)
class OurStep:
    """Something we do, within so many worked days."""

    words: str
    within: int


@dataclass(frozen=True)
class TheirStep:
    """Something only the customer can do, when it suits them."""

    words: str


@dataclass(frozen=True)
class Gives:
    """One remedy of a plan; pounds where it is money."""

    kind: str
    pounds: str = ""


@dataclass(frozen=True)
class Offers(Turn):
    """The owner puts a plan to the customer, or asks what would put it right."""

    words: str
    steps: Sequence[OurStep | TheirStep] = ()
    remedies: Sequence[Gives] = ()
    kind: str = "offer"
    cannot_wait_because: str = ""


@dataclass(frozen=True)
class Answers(Turn):
    """The customer answers the plan that stands."""

    answer: str
    words: str = ""


@dataclass(frozen=True)
class Keeps(Turn):
    """Somebody does what was promised: the earliest open promise of a kind."""

    kind: str
    by: Name | None = None


@dataclass(frozen=True)
class Closes(Turn):
    """The owner closes the case."""

    outcome: str
    basis: str


@dataclass(frozen=True, eq=False)
class Story:
    """One complaint, from its first words to where it stands now."""

    customer: Person
    owner: Name
    subject: str
    turns: Sequence[Turn] = field(repr=False)
    channel: str = "email"
