from amends.language.coach.draft import Draft
from amends.language.coach.facts import own_words, said_back
from amends.language.coach.finding import Finding
from amends.language.coach.virtues.virtue import Virtue, rules_of


class Heard(Virtue):
    """The customer's issue, said back in their own nouns, dates and amounts."""

    name = "heard"
    label = "Heard"
    family = "heard"
    said = {
        "met": "shown",
        "partly": "in part",
        "missing": "not yet",
        "violated": "passed over",
    }

    def judge(self, draft: Draft, faults: tuple[Finding, ...]) -> str:
        """Count how much of what the customer told comes back in the draft."""
        if "asks-again" in rules_of(faults):
            return "violated"
        told = own_words(draft.customer)
        if not told:
            return "met" if draft.words else "missing"
        back = len(said_back(draft))
        if back >= min(5, max(2, round(0.22 * len(told)))):
            return "met"
        return "partly" if back else "missing"
