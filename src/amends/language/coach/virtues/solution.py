from amends.language.coach.draft import Draft
from amends.language.coach.finding import Finding
from amends.language.coach.virtues.virtue import Virtue


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

    def judge(self, draft: Draft, faults: tuple[Finding, ...]) -> str:  # noqa: ARG002
        """Judge by the family's faults."""
        return "violated" if faults else "met"
