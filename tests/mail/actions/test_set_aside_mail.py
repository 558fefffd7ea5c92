import pytest

from amends.cases.refusals import Incomplete
from amends.mail.actions.set_aside_mail import set_aside_mail
from amends.mail.models import InboundMail, RawMail
from amends.mail.refusals import MailIsSettled, NoSuchMail

pytestmark = pytest.mark.django_db


def test_tom_takes_it_out_of_the_tray_and_it_is_kept(in_tray, tom):
    set_aside_mail(mail_id=in_tray.pk, by=tom, because=" An advertisement. ")

    in_tray.refresh_from_db()
    assert in_tray.state == InboundMail.State.SET_ASIDE
    assert (in_tray.reason, in_tray.handled_by) == ("An advertisement.", tom)
    assert RawMail.objects.filter(mail=in_tray).exists()


def test_a_reason_is_needed(in_tray, tom):
    with pytest.raises(Incomplete, match="needs no answer"):
        set_aside_mail(mail_id=in_tray.pk, by=tom, because=" ")


def test_zoe_finds_no_such_mail(in_tray, zoe):
    with pytest.raises(NoSuchMail):
        set_aside_mail(mail_id=in_tray.pk, by=zoe, because="Mine now.")


def test_ada_sees_every_team(in_tray, ada):
    assert set_aside_mail(mail_id=in_tray.pk, by=ada, because="Spam.").handled_by == ada


def test_what_waits_for_the_desk_is_not_decided_by_hand(keep, write, tom):
    with pytest.raises(MailIsSettled):
        set_aside_mail(mail_id=keep(write()).pk, by=tom, because="Spam.")
