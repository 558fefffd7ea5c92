"""A story while it is played: its case, and who acts in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from amends.cases.actors import TheCustomer
from amends.cases.models import Case, Interaction, Plan, Promise, Restatement
from amends.demo.company import PEOPLE
from amends.demo.stories.story import Story
from amends.people.models import Staff, Team


@dataclass
class Stage:
    """The case each story has become so far."""

    team: Team
    cases: dict[Story, Case] = field(default_factory=dict)

    def case(self, story: Story) -> Case:
        """Return the case of a story as it stands now."""
        return Case.objects.get(pk=self.cases[story].pk)

    def staff(self, story: Story, name: str | None) -> Staff:
        """Return who acts: the one named, or else the owner."""
        return Staff.objects.get(email=PEOPLE[name or story.owner][1])

    def customer(self, story: Story) -> TheCustomer:
        """Return the customer of a story, acting on their own case."""
        return TheCustomer(self.cases[story].pk)


def last_seen(case: Case) -> int:
    """Return the latest interaction, which whoever writes now has read."""
    return Interaction.objects.filter(case=case).latest("pk").pk


def last_said(case: Case) -> int:
    """Return the customer's latest message."""
    inbound = Interaction.Direction.INBOUND
    return case.interactions.filter(direction=inbound).latest("pk").pk


def standing_restatement(case: Case) -> Restatement:
    """Return the restatement that waits for the customer."""
    return case.restatements.get(replaced_at=None)


def standing_plan(case: Case) -> Plan:
    """Return the plan that waits for the customer."""
    return case.plans.get(state=Plan.State.OFFERED)


def earliest_promise(case: Case, kind: str) -> Promise:
    """Return the open promise of a kind that falls due first."""
    still_open = case.promises.filter(kind=kind, kept_at=None, dropped_at=None)
    return still_open.earliest("due_at")
