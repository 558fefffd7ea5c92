"""Files that came with a case."""

from __future__ import annotations

from amends.cases.access import case_for
from amends.cases.actors import Actor
from amends.cases.models import Attachment, Interaction
from amends.cases.refusals import NoSuchCase
from amends.people.models import Staff


def file_of(by: Actor, case_id: int, file_id: int) -> Attachment:
    """Return one file of a case; the customer gets none of an internal note."""
    case = case_for(by, case_id)
    files = Attachment.objects.filter(interaction__case=case)
    if not isinstance(by, Staff):
        files = files.exclude(interaction__direction=Interaction.Direction.INTERNAL)
    file = files.filter(pk=file_id).first()
    if file is None:
        raise NoSuchCase
    return file
