import re
from collections.abc import Iterator

from amends.language.coach.draft import Draft
from amends.language.coach.rule import Rule
from amends.language.text import Span, plain

PLACEHOLDER = re.compile(
    r"\{\{[^{}\n]{1,40}\}\}|\{[A-Za-z_][\w .]{1,30}\}|<<[^<>\n]{1,40}>>"
    r"|<(?:INSERT|ENTER|NAME|DATE|REF|AMOUNT|[A-Z_]{4,})[A-Z _]*>"
    r"|\[(?:[A-Z][A-Z _'/-]{2,40}|(?i:(?:insert|enter|your|customer|agent"
    r"|first|last|delete"
    r"|order|name|date|amount|reference|product|company|account|ticket"
    r"|full|summari[sz]e|add"
    r"|title|time|manager|team|surname|link|address|phone|number|details"
    r")\b[^\]\n]{0,60}))\]"
    r"|\[\w+(?:/\w+){1,3}\]|\((?:name|time|date|amount|pet's name|insert)[^)\n]{0,30}\)"
    r"|%[A-Z_]{3,30}%|#[A-Z]{3,}#|\bX{3,}\b|[£$€]X+\b|\$[A-Z]\w+ \$[A-Z]\w+|_{4,}"
    r"|\bDD/MM/YYYY\b|\bMr/Mrs(?:/M\w+)*\b|(?i:\bdear (?:null|undefined|none|nan)\b)"
    r"|\b(?:booking|order|account) (?:undefined|null)\b"
)

SPOKEN_OF = re.compile(
    r"(?:\b(?:use|set|press|type|been|tag|key|field)|['\"]dear|ending) ?$"
)
NUMBER_AFTER = re.compile(r" ?\d{3,4}\b")


class PlaceholderLeft(Rule):
    """Fill in or take out what a template left behind.

    Why: Nothing says "form letter" more plainly than "Dear [NAME]".
    Practice: P10
    Source: P10: be genuine, no canned responses.
    Evidence: D

    Bad: Dear [NAME], thank you for writing about the leak.
    Bad: Hi {{first_name}}, your order is on its way.
    Bad: A refund of £XX.XX left us this morning.
    Good: Dear Ms Okafor, thank you for writing about the leak.
    Good: The part [a new hinge] is in the parcel.
    """

    severity = "stop"
    message = "A placeholder was left in."

    def spans(self, draft: Draft) -> Iterator[Span]:
        """Yield every placeholder."""
        for match in PLACEHOLDER.finditer(draft.own):
            if not self._is_spoken_of(draft, match):
                yield Span(*match.span())

    def _is_spoken_of(self, draft: Draft, match: re.Match[str]) -> bool:
        """Say whether the writer only talks of a placeholder, key or number."""
        before = draft.plain[max(0, match.start() - 16) : match.start()]
        after = draft.own[match.end() : match.end() + 6]
        return bool(
            SPOKEN_OF.search(before)
            or NUMBER_AFTER.match(after)
            or plain(match.group()) in draft.customer
        )

    def suggest(self, draft: Draft, span: Span) -> str | None:
        """Fill in the customer's name where that is what is missing."""
        name = draft.situation.customer_name.strip()
        if name and "name" in span.of(draft.plain):
            return name
        return "What belongs here?"
