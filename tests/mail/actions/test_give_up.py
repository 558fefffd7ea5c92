import pytest

from amends.mail.actions.give_up import give_up
from amends.mail.actions.mark_sent import mark_sent

pytestmark = pytest.mark.django_db


def test_the_owner_learns_that_priya_got_nothing(kettle_case, due, history):
    give_up(mail_id=due.pk, trouble="Nobody reads there.")

    due.refresh_from_db()
    assert due.given_up_at
    assert due.trouble == "Nobody reads there."
    [note] = kettle_case.interactions.filter(channel="note")
    assert note.automatic
    assert "did not reach priya@raman.example" in note.text
    assert "Nobody reads there." in note.text
    assert history(kettle_case)[-1] == ("note added", "desk")


def test_saying_it_twice_writes_one_note(kettle_case, due):
    give_up(mail_id=due.pk, trouble="Nobody reads there.")
    give_up(mail_id=due.pk, trouble="Nobody reads there.")

    assert kettle_case.interactions.filter(channel="note").count() == 1


def test_what_was_sent_stays_sent(kettle_case, due):
    mark_sent(mail_id=due.pk)
    give_up(mail_id=due.pk, trouble="Too late.")

    assert not kettle_case.interactions.filter(channel="note").exists()
