import re
from collections.abc import Iterator

from amends.language.coach.draft import Draft
from amends.language.coach.rule import Rule
from amends.language.text import Span

PLACEHOLDER = re.compile(
    r"\{\{[^{}\n]{1,40}\}\}|\{[A-Za-z_][\w .]{1,30}\}|<<[^<>\n]{1,40}>>"
    r"|\[(?:[A-Z][A-Z _'/-]{2,40}|(?i:(?:insert|enter|your|customer|agent|first|last|"
    r"order|name|date|amount|reference|product|company|account|ticket|full)\b[^\]\n]{0,40}))\]"
    r"|%[A-Z_]{3,30}%|\bX{3,}\b"
)


class PlaceholderLeft(Rule):
    """Fill in or take out what a template left behind.

    Why: Nothing says "form letter" more plainly than "Dear [NAME]".
    Practice: P10
    Source: P10: be genuine, no canned responses.
    Evidence: D

    Bad: Dear [NAME], thank you for your message.
    Bad: Hi {{first_name}}, your order is on its way.
    Good: Dear Ms Okafor, thank you for your message.
    Good: The part [a new hinge] is in the parcel.
    """

    severity = "stop"
    message = "A placeholder was left in."

    def spans(self, draft: Draft) -> Iterator[Span]:
        """Yield every placeholder."""
        for match in PLACEHOLDER.finditer(draft.text):
            yield Span(*match.span())

    def suggest(self, draft: Draft, span: Span) -> str | None:
        """Fill in the customer's name where that is what is missing."""
        name = draft.situation.customer_name
        wants_name = "name" in span.of(draft.plain)
        return name if name and wants_name else "Fill it in, or take it out."
