from amends.language.coach.draft import Draft
from amends.language.coach.finding import Finding
from amends.language.coach.virtues.virtue import Virtue


class Apology(Virtue):
    """Sorry for the thing itself, without condition or excuse."""

    name = "apology"
    label = "Apology"
    family = "apology"
    said = {
        "met": "given",
        "partly": "hedged",
        "missing": "not yet",
        "violated": "taken back",
    }

    def judge(self, draft: Draft, faults: tuple[Finding, ...]) -> str:  # noqa: ARG002
        """Judge by the family's faults."""
        return "violated" if faults else "met"
