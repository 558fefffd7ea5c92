from django.db import transaction

from amends.cases.access import lock_case
from amends.cases.correcting import hear_again, reading_of
from amends.cases.drafting import CorrectionDraft
from amends.cases.heard import SETS, Heard, heard
from amends.cases.history import record
from amends.cases.labels import LABELS
from amends.cases.models import Correction
from amends.cases.own_topics import own_topic
from amends.cases.refusals import Incomplete
from amends.people.models import Staff


@transaction.atomic
def correct_reading(
    *, case_id: int, by: Staff, interaction_id: int, correction: CorrectionDraft
) -> Heard:
    """Say what a message really tells; what the software read is kept beside it.

    Saying the same twice changes nothing.
    """
    case = lock_case(by, case_id)
    reading = reading_of(case, interaction_id)
    what, was, now = _check(heard(reading), correction)
    if was == now:
        return heard(reading)

    Correction.objects.create(reading=reading, what=what, was=was, now=now, by=by)
    hear_again(case)

    record(
        "reading corrected",
        case,
        by=by,
        interaction=interaction_id,
        what=what,
        was=was,
        now=now,
    )
    return heard(reading)


def _check(stands: Heard, correction: CorrectionDraft) -> tuple[str, str, str]:
    """Return what changes, from what, to what; refuse what no reading can say."""
    what, value = correction.what, correction.value
    if what not in LABELS:
        message = f"A reading says nothing about “{what}”: {_listed([*LABELS])}."
        raise Incomplete(message)
    if what == Correction.What.TOPIC and value not in LABELS[what]:
        value = own_topic(value)
    elif value not in LABELS[what]:
        message = (
            f"“{value}” is none of what can be said here: {_listed(LABELS[what])}."
        )
        raise Incomplete(message)
    if what in SETS:
        now = value if correction.holds else ""
        return what, value if stands.holds(what, value) else "", now
    if not correction.holds:
        message = f"Say what it is instead of “{value}”: choose another."
        raise Incomplete(message)
    return what, stands.value_of(what), value


def _listed(choices: tuple[str, ...] | list[str]) -> str:
    return f"choose one of {', '.join(choices)}"
