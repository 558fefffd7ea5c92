from amends.language.coach.draft import Draft
from amends.language.coach.finding import Finding
from amends.language.coach.virtues.virtue import Virtue


class Empathy(Virtue):
    """What it was like for them."""

    name = "empathy"
    label = "Empathy"
    family = "empathy"
    said = {
        "met": "shown",
        "partly": "hinted at",
        "missing": "not yet",
        "violated": "made small",
    }

    def judge(self, draft: Draft, faults: tuple[Finding, ...]) -> str:  # noqa: ARG002
        """Judge by the family's faults."""
        return "violated" if faults else "met"
