from amends.language.coach.draft import Draft
from amends.language.coach.facts import TIME
from amends.language.coach.finding import Finding
from amends.language.coach.virtues.virtue import Virtue
from amends.language.phrases import phrases

STEP = phrases(
    r"(?:will|shall|going to|\w+'ll|is (?:booked|due|coming|on its way)"
    r"|are (?:booked|coming)|should (?:be|arrive"
    r"|reach|see)|leaves|arrives|i'm \w+ing|i am \w+ing|we're \w+ing|we are \w+ing"
    r"|(?:i|we)(?: can)? (?:refund|credit|replace|send|pay|call|ring|write|post|bring"
    r"|collect|deliver|repair))"
)
DONE = phrases(
    r"(?:i|we)(?:'ve| have) (?:\w+ )?(?:refunded|credited|sent|booked"
    r"|cancelled|paid|replaced|corrected|reversed"
    r"|restored|removed|ordered|arranged|put|taken|moved|reopened|fixed)"
)


class NextStep(Virtue):
    """What happens next, who does it, and by when."""

    name = "next_step"
    label = "Next step and when"
    family = "next-step"
    said = {
        "met": "clear",
        "partly": "without a time",
        "missing": "not yet",
        "violated": "withheld",
    }

    def judge(self, draft: Draft, faults: tuple[Finding, ...]) -> str:
        """Look for a step ahead with a time in or beside its sentence."""
        ahead = False
        for sentence in draft.sentences:
            text = sentence.of(draft.plain)
            if STEP.search(text) or DONE.search(text):
                ahead = True
                if TIME.search(text):
                    return "met"
        if ahead or faults:
            return "partly"
        return "missing" if draft.calls_for_amends else "met"
