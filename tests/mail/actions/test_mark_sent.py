import pytest
from django.utils import timezone

from amends.mail.actions.give_up import give_up
from amends.mail.actions.mark_sent import mark_sent
from amends.mail.actions.put_off import put_off

pytestmark = pytest.mark.django_db


def test_it_is_done_and_its_troubles_are_forgotten(monday_at_ten, due):
    put_off(mail_id=due.pk, trouble="Busy.")
    mark_sent(mail_id=due.pk)

    due.refresh_from_db()
    assert (due.sent_at, due.trouble) == (timezone.now(), "")


def test_what_was_given_up_stays_so(due):
    give_up(mail_id=due.pk, trouble="Nobody there.")
    mark_sent(mail_id=due.pk)

    due.refresh_from_db()
    assert due.sent_at is None
