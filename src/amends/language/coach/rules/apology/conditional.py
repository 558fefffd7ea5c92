from amends.language.coach.draft import Draft
from amends.language.coach.rule import PhraseRule
from amends.language.text import Span, phrases


class Conditional(PhraseRule):
    """Apologise for what happened, not for how it may have felt.

    Why: "Sorry if" and "any inconvenience" doubt that anything went wrong. The
    customer knows that it did.
    Practice: P16
    Source: Lewicki, Polin and Lount 2016: taking responsibility makes an apology work.
    Evidence: C

    Bad: We are sorry if this caused you any trouble.
    Bad: I apologise for any inconvenience this may have caused.
    Bad: Sorry for any confusion.
    Good: We are sorry that your parcel came nine days late.
    Good: Sorry if this is a long message; I wanted to answer every point.
    Good: I'm sorry for the three calls this took you.
    """

    message = "This apology depends on an “if”."
    pattern = phrases(
        r"(?:sorry|apologies|apologi[sz]e)(?: (?:to you|again|sincerely))?"
        r" (?:if|for any (?!of )\w+|should (?:this|you|we|it|there))",
    )
    unless = phrases(r"sorry if (?:this|my|i) .{0,20}(?:long|short|late in the)")

    def suggest(self, draft: Draft, span: Span) -> str | None:  # noqa: ARG002
        """Ask for the thing itself."""
        return "Name what went wrong: what exactly are we sorry for?"
