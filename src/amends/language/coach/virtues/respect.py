from amends.language.coach.draft import Draft
from amends.language.coach.finding import Finding
from amends.language.coach.virtues.virtue import Virtue


class Respect(Virtue):
    """Dignity kept: no talking down, no orders, no wall of jargon."""

    name = "respect"
    label = "Respect"
    family = "respect"
    said = {
        "met": "kept",
        "partly": "nearly",
        "missing": "not yet",
        "violated": "not kept",
    }

    def judge(self, draft: Draft, faults: tuple[Finding, ...]) -> str:
        """Judge by the family's faults alone: respect is the absence of slights."""
        return "violated" if faults else "met"
