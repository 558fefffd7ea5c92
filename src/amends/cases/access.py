"""The only two ways to reach a case: to look at it, or to change it."""

from __future__ import annotations

from django.db.models import QuerySet

from amends.cases.actors import Actor, TheCustomer, TheDesk
from amends.cases.models import Case
from amends.cases.refusals import NoSuchCase


def cases_of(by: Actor) -> QuerySet[Case]:
    """Every case this person may see."""
    if isinstance(by, TheDesk):
        return Case.objects.all()
    if isinstance(by, TheCustomer):
        return Case.objects.filter(pk=by.case_id)
    if by.sees_every_team:
        return Case.objects.all()
    return Case.objects.filter(team=by.team_id)


def case_for(by: Actor, case_id: int) -> Case:
    """One case to look at."""
    return _one(cases_of(by), case_id)


def lock_case(by: Actor, case_id: int) -> Case:
    """One case to change, held until the transaction ends.

    Its key is not held: whoever only adds a row that points to the case, as a draft
    does, need not wait, and can deadlock with nobody.
    """
    held = cases_of(by).select_for_update(of=("self",), no_key=True)
    return _one(held, case_id)


def _one(cases: QuerySet[Case], case_id: int) -> Case:
    people = cases.select_related("customer", "owner", "team__organisation")
    case = people.filter(pk=case_id).first()
    if case is None:
        raise NoSuchCase
    return case
