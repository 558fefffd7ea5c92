from django.db import transaction

from amends.cases.access import lock_case
from amends.cases.correcting import hear_again, reading_of
from amends.cases.heard import Heard, heard
from amends.cases.history import record
from amends.cases.models import Correction
from amends.people.models import Staff


@transaction.atomic
def put_reading_back(*, case_id: int, by: Staff, interaction_id: int) -> Heard:
    """Let a message tell again what the software read; nobody has looked at it then."""
    case = lock_case(by, case_id)
    reading = reading_of(case, interaction_id)
    if not heard(reading).said:
        return heard(reading)

    Correction.objects.create(reading=reading, what=Correction.What.PUT_BACK, by=by)
    hear_again(case)

    record("reading put back", case, by=by, interaction=interaction_id)
    return heard(reading)
