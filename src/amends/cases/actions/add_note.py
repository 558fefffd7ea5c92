from django.db import transaction

from amends.cases.access import lock_case
from amends.cases.actors import TheDesk
from amends.cases.history import record
from amends.cases.models import Interaction
from amends.cases.wording import needed
from amends.people.models import Staff


@transaction.atomic
def add_note(*, case_id: int, by: Staff | TheDesk, words: str) -> Interaction:
    """Write something down among ourselves; the customer's page never shows it."""
    case = lock_case(by, case_id)
    words = needed(words, "There is nothing to note yet. Write it first.")

    note = case.interactions.create(
        direction=Interaction.Direction.INTERNAL,
        channel=Interaction.Channel.NOTE,
        by=by if isinstance(by, Staff) else None,
        automatic=isinstance(by, TheDesk),
        text=words,
    )

    record("note added", case, by=by, interaction=note.pk)
    return note
