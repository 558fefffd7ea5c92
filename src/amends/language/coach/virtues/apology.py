from amends.language.coach.draft import Draft
from amends.language.coach.finding import Finding
from amends.language.coach.virtues.virtue import Virtue
from amends.language.phrases import phrases

SORRY = phrases(
    r"(?<!feel )(?<!isn't )(?:sorry|apologi[sz]e|apologies|apology|forgive us|i regret)"
    r"(?! (?:if|for any|you feel|you felt|but|to say))"
)
BARE = phrases(
    r"(?:sorry|apologi[sz]e|apologies)(?: \w+)? (?:for|about) (?:the|this"
    r"|that|all the) (?:inconvenience"
    r"|trouble|confusion|disappointment|upset|caused)",
    r"sorry about that",
    r"sorry for this",
    r"sorry to hear (?:that|this|about)",
)


class Apology(Virtue):
    """Sorry for the thing itself, without condition or excuse."""

    name = "apology"
    label = "Apology"
    family = "apology"
    said = {
        "met": "given",
        "partly": "hedged",
        "missing": "not yet",
        "violated": "taken back",
    }

    def judge(self, draft: Draft, faults: tuple[Finding, ...]) -> str:
        """Tell a real apology from a bare one, and from one that is taken back."""
        if not draft.calls_for_amends:
            return "met"
        bare = [match.span() for match in BARE.finditer(draft.plain)]
        hollow = bare + [(fault.start, fault.end) for fault in faults]
        real = any(
            not any(start <= match.start() < end for start, end in hollow)
            for match in SORRY.finditer(draft.plain)
        )
        if real:
            return "partly" if faults else "met"
        if faults:
            return "violated"
        return "partly" if bare else "missing"
