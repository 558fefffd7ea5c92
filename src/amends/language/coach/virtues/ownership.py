from amends.language.coach.draft import Draft
from amends.language.coach.finding import Finding
from amends.language.coach.virtues.virtue import Virtue
from amends.language.phrases import phrases

OWNED = phrases(
    r"(?:i|we)(?:'ve| have)(?: now| already| also| just| since| today)*"
    r" (?!to|no|not|any|been|received|noted)\w+(?:ed|t|n|ut|ne|ung|de"
    r"|oken|und)",
    r"(?:i|we)(?:'ll| will| shall| am going to|'m going to)(?: now| also|"
    r" personally| then| make| be)* \w+",
    r"(?:my|our) (?:mistake|fault|error|doing|responsibility|job|failing|oversight)",
    r"(?:i|we) (?:should|made|forgot|failed|got|left|lost|sent|broke"
    r"|missed|let|did not|didn't|took|put|promised|charged|gave|told"
    r"|booked|cancelled|mixed|wrote)",
    r"(?:i|we) (?:\w+ )?(?!need|want|ask|hop)\w{2,}ed(?! by)",
    r"that(?:'s| is| was) on (?:us|me)",
    r"(?:ours|mine) to (?:put|fix|mend|sort)",
    r"i take (?:it|this|that|full)",
    r"i(?:'m| am) (?:\w+ing)(?! (?:sorry|afraid))",
)


class Ownership(Virtue):
    """The writer takes it on and sees it through."""

    name = "ownership"
    label = "Ownership"
    family = "ownership"
    said = {
        "met": "taken",
        "partly": "in part",
        "missing": "not yet",
        "violated": "passed on",
    }

    def judge(self, draft: Draft, faults: tuple[Finding, ...]) -> str:
        """Count what the writer did, will do, or says was ours."""
        owned = len({match.group() for match in OWNED.finditer(draft.plain)})
        if faults:
            return "partly" if owned >= 4 else "violated"
        if owned >= 2 or not draft.calls_for_amends:
            return "met"
        return "partly" if owned else "missing"
