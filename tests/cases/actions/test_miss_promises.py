from datetime import timedelta

import pytest

from amends.cases.actions import miss_promises as module
from amends.cases.actions.miss_promises import miss_promises
from amends.cases.models import Promise

pytestmark = pytest.mark.django_db


@pytest.fixture
def late(monday_at_ten, kettle_case):
    """The promise to answer Priya, a week after it was due."""
    monday_at_ten.shift(timedelta(days=7))
    return kettle_case.promises.get(kind="reply")


@pytest.mark.practice("P11")
def test_marks_what_is_late_once(late, kettle_case, history):
    assert miss_promises() == 1
    assert miss_promises() == 0

    late.refresh_from_db()
    assert late.missed_at
    assert late.is_open
    assert history(kettle_case)[1:] == [("promise missed", "desk")]


def test_leaves_what_is_not_due(monday_at_ten, kettle_case):
    assert miss_promises() == 0
    assert kettle_case.promises.get().missed_at is None


def test_leaves_what_was_kept_while_it_waited_for_the_case(
    late, kettle_case, monkeypatch, history
):
    take = module.lock_case

    def kept_meanwhile(by, case_id):
        Promise.objects.update(kept_at=late.due_at)
        return take(by, case_id)

    monkeypatch.setattr(module, "lock_case", kept_meanwhile)

    assert miss_promises() == 0
    assert len(history(kettle_case)) == 1
