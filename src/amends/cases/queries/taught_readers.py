"""Which taught reader the desk reads with."""

from __future__ import annotations

import logging
from datetime import datetime
from functools import lru_cache

from amends.cases.models import TaughtReader
from amends.language.reading.teaching.taught import CannotBeRead, Taught

log = logging.getLogger(__name__)


def newest_taught() -> TaughtReader | None:
    """Return the taught reader that reads now, without its weights."""
    standing = TaughtReader.objects.filter(taken_back_at=None)
    return standing.defer("weights").order_by("-pk").first()


def taught_now() -> Taught | None:
    """Return what the desk's reader was taught; nothing where it never was.

    Costs one small query; the weights are loaded once a process.
    """
    standing = TaughtReader.objects.filter(taken_back_at=None)
    newest = standing.order_by("-pk").values_list("pk", "at").first()
    return _loaded(*newest) if newest else None


# Its moment belongs to the key: in a database brought back from a copy, a number may
# come to name another row.
@lru_cache(maxsize=2)
def _loaded(pk: int, at: datetime) -> Taught | None:
    kept = TaughtReader.objects.values_list("weights", flat=True).get(pk=pk)
    try:
        return Taught.from_bytes(bytes(kept))
    except CannotBeRead as trouble:
        log.warning(
            "Taught reader %s, of %s, is left aside; the shipped one reads. %s "
            "`amends train` teaches it again.",
            pk,
            at.isoformat(),
            trouble,
        )
        return None
