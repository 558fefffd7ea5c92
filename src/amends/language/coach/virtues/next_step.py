from amends.language.coach.draft import Draft
from amends.language.coach.finding import Finding
from amends.language.coach.virtues.virtue import Virtue


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

    def judge(self, draft: Draft, faults: tuple[Finding, ...]) -> str:  # noqa: ARG002
        """Judge by the family's faults."""
        return "violated" if faults else "met"
