import re
from collections.abc import Iterator

from amends.language.coach.draft import Draft
from amends.language.coach.rule import Rule
from amends.language.text import Span

CAPITALS = re.compile(r"\b[A-Z]{2,}(?:[ ,]+[A-Z]{2,})+\b|\b[A-Z]{3,}\b")
MARKS = re.compile(r"(?:!{2,}|\?{2,}|\?!|!\?)[!?]*+")
SMALL_WORDS = frozenset(
    [
        "NOT",
        "NEVER",
        "NO",
        "NOW",
        "YOU",
        "YOUR",
        "MUST",
        "NEED",
        "ANY",
        "ALL",
        "ONLY",
        "ALREADY",
        "AGAIN",
        "WILL",
        "VERY",
        "PLEASE",
        "STOP",
        "THE",
        "IS",
        "ON",
        "OF",
        "TO",
        "AND",
        "FOR",
        "WE",
        "IN",
        "IT",
        "ARE",
        "DO",
        "BE",
        "READ",
        "WAIT",
        "LAST",
        "TIMES",
        "CLOSED",
        "NOBODY",
        "EVER",
        "BEFORE",
        "DONE",
        "CANNOT",
        "HAVE",
        "THIS",
        "THAT",
    ]
)


class Shouting(Rule):
    """Keep capitals and rows of marks out of a reply.

    Why: Capitals read as a raised voice, whatever was meant by them.
    Practice: P01
    Source: Hale 2025 (KODIS): anger in a dispute is answered with anger.
    Evidence: B

    Bad: I have told you that the part is NOT in stock.
    Bad: PLEASE READ THE EMAIL THAT WE SENT.
    Bad: We answered you on Friday!!
    Good: Your IBAN and the VAT number are on page two.
    Good: Your claim CLM-2231 is with the DVLA now.
    """

    message = "This reads as a raised voice."

    def spans(self, draft: Draft) -> Iterator[Span]:
        """Yield runs of capitals that are ordinary words, and rows of marks."""
        for match in CAPITALS.finditer(draft.own):
            shouted = re.findall(r"[A-Z]+", match.group())
            ordinary = [word for word in shouted if word in SMALL_WORDS]
            if ordinary and not self._is_heading(draft, match):
                yield Span(*match.span())
        for match in MARKS.finditer(draft.own):
            yield Span(*match.span())

    def _is_heading(self, draft: Draft, match: re.Match[str]) -> bool:
        line_start = draft.own.rfind("\n", 0, match.start()) + 1
        line = draft.own[line_start:].split("\n", 1)[0]
        return line.strip() == match.group() and len(line.split()) <= 2
