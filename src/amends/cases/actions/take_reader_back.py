from django.db import transaction
from django.utils import timezone

from amends.cases.models import TaughtReader
from amends.cases.refusals import NeverTaught


@transaction.atomic
def take_reader_back() -> TaughtReader:
    """Let the reader forget what it was taught last; the one before reads again."""
    standing = TaughtReader.objects.filter(taken_back_at=None)
    newest = standing.select_for_update().order_by("-pk").first()
    if newest is None:
        raise NeverTaught

    newest.taken_back_at = timezone.now()
    newest.save(update_fields=["taken_back_at"])
    return newest
