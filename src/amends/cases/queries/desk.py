"""What the desk lists: cases in the order their turn comes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import F, OuterRef, QuerySet, Subquery
from django.db.models.functions import Left

from amends.cases.access import cases_of
from amends.cases.models import Case, Interaction, Promise
from amends.cases.standing import Standing, standings_of
from amends.people.models import Staff

# As much of a message as one line of the desk can show.
ONE_LINE = 240


def mine(staff: Staff) -> QuerySet[Case]:
    """The open cases this person owns."""
    return _in_order(cases_of(staff).filter(owner=staff, closed_at=None))


def of_the_team(staff: Staff) -> QuerySet[Case]:
    """Every open case this person may see."""
    return _in_order(cases_of(staff).filter(closed_at=None))


def following_up(staff: Staff) -> QuerySet[Case]:
    """The cases that are settled but for asking how it is."""
    return of_the_team(staff).filter(stage=Case.Stage.FOLLOW_UP)


def closed(staff: Staff) -> QuerySet[Case]:
    """The closed cases, latest first."""
    return cases_of(staff).filter(closed_at__isnull=False).order_by("-closed_at")


@dataclass(frozen=True)
class Row:
    """A case as the desk lists it."""

    case: Case
    last_words: str
    standing: Standing

    @property
    def promises(self) -> Sequence[Promise]:
        """What somebody still has to do, most pressing first."""
        return self.standing.promises

    @property
    def next_promise(self) -> Promise | None:
        """What is due first; None where nothing is promised."""
        return self.standing.next_promise


def as_rows(cases: QuerySet[Case]) -> list[Row]:
    """Give each case what its row shows: people, last words, why it stands there."""
    said = Interaction.objects.filter(case=OuterRef("pk"), direction="inbound")
    said = said.exclude(text="").order_by("-at", "-pk")
    loaded = list(
        cases.select_related("customer", "owner").annotate(
            words=Subquery(said.values(line=Left("text", ONE_LINE))[:1])
        )
    )
    stands = standings_of(loaded)
    return [Row(case, case.words or case.subject, stands[case.pk]) for case in loaded]


def open_promises() -> QuerySet[Promise]:
    """Every promise somebody still has to keep, most pressing first."""
    return Promise.objects.filter(kept_at=None, dropped_at=None).order_by(
        "due_at", "pk"
    )


def promises_of(staff: Staff) -> QuerySet[Promise]:
    """The open promises on this person's cases, in the order they fall due."""
    theirs = open_promises().filter(case__owner=staff, case__closed_at=None)
    return theirs.select_related("case__customer", "case__owner", "made_by")


def _in_order(cases: QuerySet[Case]) -> QuerySet[Case]:
    return cases.order_by(F("turn_at").asc(nulls_last=True), "pk")
