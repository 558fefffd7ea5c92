from amends.language.coach.draft import Draft
from amends.language.coach.finding import Finding
from amends.language.coach.virtues.virtue import Virtue


class Calm(Virtue):
    """Composed and courteous, whatever the customer wrote."""

    name = "calm"
    label = "Calm"
    family = "calm"
    said = {
        "met": "calm",
        "partly": "nearly",
        "missing": "not yet",
        "violated": "heated",
    }

    def judge(self, draft: Draft, faults: tuple[Finding, ...]) -> str:
        """Judge by the family's faults alone: calm is the absence of heat."""
        return "violated" if faults else "met"
