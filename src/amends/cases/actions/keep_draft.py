from django.db import transaction
from django.utils import timezone

from amends.cases.access import case_for
from amends.cases.models import Draft
from amends.cases.wording import cleaned
from amends.people.models import Staff


@transaction.atomic
def keep_draft(*, case_id: int, by: Staff, words: str, turn: int) -> Draft:
    """Keep what somebody is writing; `turn` counts up, so a late save changes nothing.

    Writes no history: a draft is its writer's own until it is sent.
    """
    case = case_for(by, case_id)
    draft, new = Draft.objects.select_for_update().get_or_create(
        case=case, writer=by, defaults={"at": timezone.now()}
    )
    if new or turn > draft.turn:
        draft.words, draft.turn, draft.at = cleaned(words), turn, timezone.now()
        draft.save(update_fields=["words", "turn", "at"])
    return draft
