from datetime import timedelta

import pytest

from amends.mail.actions.take_up_post import LEASE, take_up_post

pytestmark = pytest.mark.django_db


def test_of_two_workers_one_gets_it(due):
    assert take_up_post(mail_id=due.pk)
    assert not take_up_post(mail_id=due.pk)


def test_what_a_dead_worker_held_is_free_again_after_a_while(monday_at_ten, due):
    take_up_post(mail_id=due.pk)
    monday_at_ten.shift(LEASE + timedelta(seconds=1))

    assert take_up_post(mail_id=due.pk)
    due.refresh_from_db()
    assert due.tries == 2
