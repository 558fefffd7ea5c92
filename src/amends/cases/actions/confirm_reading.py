from django.db import transaction

from amends.cases.access import lock_case
from amends.cases.correcting import reading_of
from amends.cases.heard import Heard, heard
from amends.cases.history import record
from amends.cases.models import Correction
from amends.cases.refusals import NothingWasRead
from amends.people.models import Staff


@transaction.atomic
def confirm_reading(*, case_id: int, by: Staff, interaction_id: int) -> Heard:
    """Say that a reading is right as it stands. Saying it twice changes nothing."""
    case = lock_case(by, case_id)
    reading = reading_of(case, interaction_id)
    stands = heard(reading)
    if stands.is_confirmed:
        return stands
    if stands.unread:
        raise NothingWasRead

    Correction.objects.create(reading=reading, what=Correction.What.RIGHT, by=by)

    record("reading confirmed", case, by=by, interaction=interaction_id)
    return heard(reading)
