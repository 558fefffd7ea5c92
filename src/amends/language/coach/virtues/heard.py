from amends.language.coach.draft import Draft
from amends.language.coach.finding import Finding
from amends.language.coach.virtues.virtue import Virtue


class Heard(Virtue):
    """This customer's issue, said back in their own nouns, dates and amounts."""

    name = "heard"
    label = "Heard"
    family = "heard"
    said = {
        "met": "shown",
        "partly": "in part",
        "missing": "not yet",
        "violated": "passed over",
    }

    def judge(self, draft: Draft, faults: tuple[Finding, ...]) -> str:  # noqa: ARG002
        """Judge by the family's faults."""
        return "violated" if faults else "met"
