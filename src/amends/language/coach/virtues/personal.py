from amends.language.coach.draft import Draft
from amends.language.coach.finding import Finding
from amends.language.coach.virtues.virtue import Virtue, rules_of


class Personal(Virtue):
    """Written by one person for this person."""

    name = "personal"
    label = "In your own words"
    family = "personal"
    said = {
        "met": "yes",
        "partly": "in part",
        "missing": "not yet",
        "violated": "a form letter",
    }

    def judge(self, draft: Draft, faults: tuple[Finding, ...]) -> str:
        """Judge by what gives a form letter away."""
        found = rules_of(faults)
        stock = sum(fault.rule == "personal/boilerplate" for fault in faults)
        if "placeholder-left" in found or stock >= 3:
            return "violated"
        return "partly" if faults else "met"
