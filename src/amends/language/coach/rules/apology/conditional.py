from amends.language.coach.draft import Draft
from amends.language.coach.facts import subject
from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases
from amends.language.text import Span


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
    Bad: Should you have found our driver rude, we regret that.
    Good: We are sorry that your parcel came nine days late.
    Good: Sorry if this is a long message; I wanted to answer every point.
    Good: I'm sorry for the three calls this took you.
    Good: If the hinge gives you any trouble, ring me and I will come out again.
    """

    message = "This apology depends on an “if”."
    pattern = phrases(
        r"inconvenience(?: caused)?,? if any",
        r"any (?:inconvenience|trouble|confusion)(?: \w+){0,3} (?:is|are) regretted",
        r"(?:sorry|apology|apologies|apologi[sz]e|regret)(?: to you| again| sincerely"
        r"| unreservedly| in advance| to hear| to learn| about)*,? (?:if|for"
        r" any(?!one|thing)"
        r"|any|about any|for whatever|in the event|where|should|to the extent) \w+",
        r"(?:caused|given) (?:you )?any (?:inconvenience|trouble|upset"
        r"|distress|confusion)",
        r"(?:should you have|if (?:we|anything|anyone|anybody|our \w+|you were|this|it)"
        r"(?: \w+){1,8},) [^.\n]{0,30}(?:apologi[sz]e|apologies|sorry|regret)",
        r"(?:that|which|this) (?:may|might) have (?:caused|inconvenienced"
        r"|upset|offended)"
        r"(?: you)?",
    )
    unless = phrases(
        r"sorry if (?:this|my|i|the|it) .{0,30}(?:long|short|blunt|formal"
        r"|repeats?|obvious)",
        r"(?:sorry|regret) (?:any|where|should)(?: \w+){0,3} (?:lost|left)",
    )

    def suggest(self, draft: Draft, span: Span) -> str | None:
        """Ask for the thing itself, by the customer's own word for it."""
        thing = subject(draft)
        if thing is None:
            return "What exactly went wrong that we are sorry for?"
        return (
            f"What went wrong with the {thing}, in plain words, that we are sorry for?"
        )
