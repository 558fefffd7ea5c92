from amends.language.coach.draft import Draft
from amends.language.coach.finding import Finding
from amends.language.coach.virtues.virtue import Virtue


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

    def judge(self, draft: Draft, faults: tuple[Finding, ...]) -> str:  # noqa: ARG002
        """Judge by the family's faults."""
        return "violated" if faults else "met"
