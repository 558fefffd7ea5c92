"""Bright Home, opened at moments of every kind; each once for all tests of a file."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db import transaction
from django.utils import timezone

from amends.demo.open_company import open_the_doors

LONDON = ZoneInfo("Europe/London")
MOMENTS = {
    "a Tuesday morning": datetime(2026, 3, 17, 9, 37, tzinfo=LONDON),
    "Sunday at three in the night": datetime(2026, 3, 15, 3, 0, tzinfo=LONDON),
    "New Year's Day": datetime(2027, 1, 1, 12, 0, tzinfo=LONDON),
    "a minute before the weekend": datetime(2026, 6, 12, 16, 59, tzinfo=LONDON),
    "the first minute of a Monday": datetime(2026, 9, 14, 9, 0, tzinfo=LONDON),
    "the day the clocks go forward": datetime(2026, 3, 29, 0, 30, tzinfo=LONDON),
    "late on Easter Monday": datetime(2026, 4, 6, 23, 55, tzinfo=LONDON),
}


@pytest.fixture(scope="module", params=MOMENTS.values(), ids=MOMENTS.keys())
def now(request, django_db_setup, django_db_blocker):
    """The moment at which Bright Home opened its doors; it has just been opened."""
    with (
        django_db_blocker.unblock(),
        time_machine.travel(request.param.timestamp(), tick=False),
        transaction.atomic(),
    ):
        open_the_doors()
        yield timezone.now()
        transaction.set_rollback(True)
