import pytest

from amends.mail.actions.try_again import try_again
from amends.mail.filing import file_waiting
from amends.mail.models import InboundMail
from amends.mail.refusals import MailIsSettled, NoSuchMail

pytestmark = pytest.mark.django_db


def test_what_stood_in_the_way_is_mended_and_the_mail_is_filed(keep, write, tom):
    mail = keep(write())
    tom.is_active = False
    tom.save()
    file_waiting()
    mail.refresh_from_db()
    assert (mail.state, mail.reason[:6]) == (InboundMail.State.TRAY, "Nobody")

    tom.is_active = True
    tom.save()
    try_again(mail_id=mail.pk, by=tom)
    file_waiting()

    mail.refresh_from_db()
    assert mail.state == InboundMail.State.FILED
    assert mail.reason == ""


def test_zoe_finds_no_such_mail(in_tray, zoe):
    with pytest.raises(NoSuchMail):
        try_again(mail_id=in_tray.pk, by=zoe)


def test_a_second_click_is_too_late(in_tray, tom):
    try_again(mail_id=in_tray.pk, by=tom)
    with pytest.raises(MailIsSettled):
        try_again(mail_id=in_tray.pk, by=tom)
