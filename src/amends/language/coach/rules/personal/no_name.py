import re
from collections.abc import Iterator

from amends.language.coach.draft import Draft
from amends.language.coach.rule import Rule
from amends.language.text import Span, plain, words

from .placeholder_left import PLACEHOLDER

TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "professor",
        "sir",
        "madam",
        "rev",
        "mister",
    ]
)
NOBODY = re.compile(
    r"(?:dear|respected|hello|hi) (?:valued |all|both|sirs?\b|customer"
    r"|guest|guests|parents|residents|passenger|member"
    r"|tenant|student|parent|patient|client|resident|policyholder|ticket"
    r"|account|madam|friend"
    r"|user|traveller|subscriber|shopper|homeowner|colleague)[\w /]*|to"
    r" whom it may concern[:,]?"
)
FIRST_LINE = re.compile(r"[^\n.!?]{1,80}")


class NoName(Rule):
    """Greet the customer by the name they gave.

    Why: They told us who they are. "Dear Customer" says that we did not look.
    Practice: P08
    Source: Journal of Retailing 2026: a name, used once, helps.
    Evidence: B

    Name: Priya Shah
    Bad: Dear Customer, I have looked into your order.
    Bad: Hello, your order is on its way.
    Good: Dear Ms Shah, I have looked at your order.
    Good: Hi Priya, your order is on its way.
    """

    message = "The customer's name is not used."

    def spans(self, draft: Draft) -> Iterator[Span]:
        """Yield the greeting, or the opening words, where no name is used at all."""
        if not draft.text.strip():
            return
        known = names_of(draft.situation.customer_name)
        nobody = NOBODY.match(draft.plain.lstrip())
        if not known and not nobody:
            return
        if known & set(draft.words) or PLACEHOLDER.search(draft.text[:60]):
            return
        yield self._opening(draft)

    def suggest(self, draft: Draft, span: Span) -> str | None:
        """Greet them by the name they gave."""
        name = draft.situation.customer_name.strip()
        return f"Dear {name}" if name and draft.greeting else None

    def _opening(self, draft: Draft) -> Span:
        if draft.greeting:
            start = len(draft.text) - len(draft.text.lstrip())
            return Span(start, max(start + 1, draft.greeting.end))
        start = len(draft.text) - len(draft.text.lstrip())
        match = FIRST_LINE.match(draft.text, start)
        return Span(start, match.end() if match else start + 1)


def names_of(name: str) -> frozenset[str]:
    """Return the words of a name that are names, not titles or initials."""
    return frozenset(
        word
        for word in words(plain(name))
        if word not in {*TITLES, "and"} and len(word) > 1
    )
