from datetime import timedelta

import pytest

from amends.mail.actions.take_up_mail import LEASE, take_up_mail

pytestmark = pytest.mark.django_db


def test_of_two_workers_one_gets_it(keep, write):
    mail = keep(write())

    assert take_up_mail(mail_id=mail.pk)
    assert not take_up_mail(mail_id=mail.pk)


def test_what_a_dead_worker_held_is_free_again_after_a_while(
    keep, write, monday_at_ten
):
    mail = keep(write())
    take_up_mail(mail_id=mail.pk)
    monday_at_ten.shift(LEASE + timedelta(seconds=1))

    assert take_up_mail(mail_id=mail.pk)
    mail.refresh_from_db()
    assert mail.tries == 2
