from django.db import transaction

from amends.cases.access import lock_case
from amends.cases.actors import Actor
from amends.cases.models import Case
from amends.cases.refusals import CaseIsOpen, Incomplete
from amends.cases.reopening import reopen


@transaction.atomic
def reopen_case(*, case_id: int, by: Actor, because: str) -> Case:
    """Open a closed case again, at any time, with the reason."""
    case = lock_case(by, case_id)
    if not case.is_closed:
        raise CaseIsOpen
    if not because.strip():
        message = "Say in a few words why this opens again."
        raise Incomplete(message)

    reopen(case, by=by, because=because.strip())
    return case
