from datetime import timedelta

import pytest
from django.utils import timezone

from amends.mail.actions.put_off import WAITS, put_off

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("tries", "minutes"), [(1, 1), (2, 5), (3, 15), (4, 60), (11, 480)]
)
def test_the_longer_it_takes_the_longer_we_wait(monday_at_ten, due, tries, minutes):
    due.tries = tries
    due.save()
    put_off(mail_id=due.pk, trouble="Busy.")

    due.refresh_from_db()
    assert due.next_try_at == timezone.now() + timedelta(minutes=minutes)
    assert (due.trouble, due.given_up_at) == ("Busy.", None)


def test_after_two_days_it_is_given_up(due):
    assert timedelta(days=1.9) < sum(WAITS, timedelta()) < timedelta(days=2)
    due.tries = len(WAITS) + 1
    due.save()

    assert put_off(mail_id=due.pk, trouble="Busy.").given_up_at
