from django.db import transaction

from amends.cases.access import lock_case
from amends.cases.actors import Actor
from amends.cases.models import Case
from amends.cases.refusals import CaseIsOpen
from amends.cases.reopening import reopen
from amends.cases.wording import needed


@transaction.atomic
def reopen_case(*, case_id: int, by: Actor, because: str) -> Case:
    """Open a closed case again, at any time, with the reason."""
    case = lock_case(by, case_id)
    if not case.is_closed:
        raise CaseIsOpen
    because = needed(because, "Say in a few words why this opens again.")

    reopen(case, by=by, because=because)
    return case
