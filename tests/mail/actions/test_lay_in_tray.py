import pytest

from amends.mail.actions.lay_in_tray import lay_in_tray
from amends.mail.models import InboundMail
from amends.mail.parsing import ParsedMail

pytestmark = pytest.mark.django_db


def test_people_see_why_it_is_there(keep, write):
    mail = keep(write())
    parsed = ParsedMail(sender="priya@raman.example", subject="Leaking kettle")

    lay_in_tray(mail_id=mail.pk, because="Nobody can own it.", parsed=parsed)

    mail.refresh_from_db()
    assert mail.state == InboundMail.State.TRAY
    assert mail.reason == "Nobody can own it."
    assert (mail.sender, mail.subject) == ("priya@raman.example", "Leaking kettle")


def test_what_somebody_dealt_with_is_left_alone(in_tray):
    lay_in_tray(mail_id=in_tray.pk, because="Late.", parsed=ParsedMail())

    in_tray.refresh_from_db()
    assert in_tray.reason != "Late."
