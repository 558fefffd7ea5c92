from collections.abc import Iterator

from amends.language.coach.draft import Draft
from amends.language.coach.facts import OFFER
from amends.language.coach.rule import Rule
from amends.language.phrases import phrases
from amends.language.text import Span

REFUSAL = phrases(
    r"(?:we|i) (?:cannot|can't|won't|will not) (?:accept|take|give|change"
    r"|do|make|move|refund|agree|offer) (?:it|them|that|any|the|liability"
    r"|those|this|you a (?:refund|discount|credit))(?! list| exact)(?:"
    r" \w+)?",
    r"no (?:payment|further action|compensation|exchange|exceptions?"
    r"|credit|claim)s? (?:can|will|is|are)(?: \w+){0,8}",
    r"(?:this|the|our) decision (?:is|has been|was)(?: now)? (?:final"
    r"|taken|made|reached)",
    r"that(?:'s| is) (?:that|how it is|just how it is|final)",
    r"does not allow (?:it|this|that)",
    r"the bill is correct",
    r"closes the matter",
    r"not (?:giving|going to (?:refund|pay|give)) \w+",
    r"(?:we|i)(?:'re| are| am|'m) (?:afraid (?:that )?(?:we|i)(?:'re| are"
    r") )?(?:therefore"
    r" |currently |simply |sadly |unfortunately )*(?:unable|not able|not in a position)"
    r" to (?:refund|offer|replace|change|make|provide|accept|issue|cancel"
    r"|extend|give|waive"
    r"|pay|reimburse|compensate|process|exchange|honou?r|do|help|take"
    r"|agree|move|alter)",
    r"(?:we|i) (?:cannot|can't|can not|do not|don't|won't|will not)"
    r" (?:unfortunately |simply )?"
    r"(?:refund|offer(?:ing)? (?:a|any|you)|replace|reimburse|compensate"
    r"|accept (?:liability"
    r"|returns?|responsibility)|waive|issue (?:a )?refunds?|give (?:you "
    r")?(?:a |any )?(?:refund"
    r"|money)|make (?:an )?exceptions?|pay (?:for|out)|exchange)",
    r"(?:no|not) refunds? (?:is|are|can|will|were)(?: \w+)?",
    r"no refund",
    r"refunds? (?:is|are) not (?:possible|available|given|due|something)",
    r"refund is not",
    r"(?:is|are) (?:strictly )?non-refundable",
    r"(?:can't|cannot|can not) be"
    r" (?:refunded|changed|exchanged|cancelled|replaced|returned|extended"
    r"|accepted|altered"
    r"|transferred|reversed|reopened)",
    r"nothing (?:more |else |further )?(?:that )?(?:we|i)"
    r" can do",
    r"nothing (?:more |else )?to be done",
    r"(?:our|the) (?:decision|answer)"
    r" (?:\w+ ){0,4}(?:is|stands|remains)(?: \w+)? (?:final|no|unchanged|stands?)",
    r"the decision stands",
    r"(?:is|are|was) (?:not|hereby) (?:eligible|covered|closed|entitled)",
    r"(?:must|has to|will have to) (?:be )?(?:our last word|decline|refuse)",
    r"(?:have|had|has) (?:to|been) (?:declined?|refused?|rejected)",
    r"no can do",
    r"(?:won't|will not) be (?:making|changing|offering|refunding|paying|able to)",
    r"falls? outside",
    r"the answer is no",
    r"it's a no",
    r"we don't do \w+",
    r"not (?:something|a thing) (?:that )?(?:we|i)(?:'d| would| can| could)",
    r"we consider (?:this|the|your) \w+ closed",
    r"there is no stock",
)
STATED = phrases(
    r"i can (?:exchange|offer|move|give|send|refund|book|lend)",
    r"(?:instead|however,? (?:i|we)|what (?:i|we) can|but (?:i|we) (?:can|will|could))",
    r"(?:i|we) can (?!not|'t|only|confirm|see|understand)",
    "alternatively",
    "or else",
    r"would you (?:like|prefer|rather)",
    "which would you",
    r"either",
)


class RefusalWithoutAlternative(Rule):
    """Where you must say no, say what you can do.

    Why: A bare no leaves the customer with nothing to say yes to.
    Practice: P14
    Source: Orsingher, Valentini and de Angelis 2010: a remedy weighs most.
    Evidence: A

    Bad: We are unable to refund travel costs.
    Bad: There is nothing more that we can do.
    Bad: A refund is not possible on this occasion.
    Good: We cannot refund the ticket, but I can move it to any day in May.
    Good: I am unable to change the date. What I can do is give you a credit for £40.
    """

    severity = "mind"
    message = "This is a no with nothing beside it."

    def spans(self, draft: Draft) -> Iterator[Span]:
        """Yield refusals where the draft offers nothing at all."""
        if STATED.search(draft.plain) or OFFER.search(draft.plain):
            return
        for match in REFUSAL.finditer(draft.plain):
            yield Span(*match.span())

    def suggest(self, draft: Draft, span: Span) -> str | None:
        """Ask for what is possible."""
        return "What can you do instead, even if it is small?"
