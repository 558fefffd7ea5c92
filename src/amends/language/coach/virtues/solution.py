from amends.language.coach.draft import Draft
from amends.language.coach.facts import OFFER
from amends.language.coach.finding import Finding
from amends.language.coach.virtues.virtue import Virtue, rules_of


class Solution(Virtue):
    """A remedy, a choice, or the question what would put it right."""

    name = "solution"
    label = "Solution"
    family = "solution"
    said = {
        "met": "offered",
        "partly": "vague",
        "missing": "not yet",
        "violated": "refused",
    }

    def judge(self, draft: Draft, faults: tuple[Finding, ...]) -> str:
        """Look for something done or offered; a no without an alternative undoes it."""
        found = rules_of(faults)
        if OFFER.search(draft.plain):
            return "met"
        if "refusal-without-alternative" in found:
            return "violated"
        if not draft.calls_for_amends:
            return "met"
        return "partly" if "vague" in found else "missing"
