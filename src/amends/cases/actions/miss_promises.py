from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from amends.cases.access import lock_case
from amends.cases.actors import TheDesk
from amends.cases.history import record
from amends.cases.models import Promise

AT_ONCE = 200


def miss_promises() -> int:
    """Mark the open promises whose time has passed, each exactly once."""
    late = _late().order_by("due_at").values_list("pk", "case_id")[:AT_ONCE]
    return sum(_miss(pk, case_id) for pk, case_id in late)


@transaction.atomic
def _miss(promise_id: int, case_id: int) -> bool:
    case = lock_case(TheDesk(), case_id)
    promise = _late().filter(pk=promise_id).first()
    if promise is None:  # kept, or marked by another worker, while we waited
        return False
    promise.missed_at = timezone.now()
    promise.save(update_fields=["missed_at"])
    record("promise missed", case, by=TheDesk(), words=promise.words)
    return True


def _late() -> QuerySet[Promise]:
    return Promise.objects.filter(
        kept_at=None, dropped_at=None, missed_at=None, due_at__lt=timezone.now()
    )
