import pytest

from amends.cases.models import Case, OutboundMail
from amends.mail.actions.file_as_complaint import file_as_complaint
from amends.mail.filing import file_waiting
from amends.mail.models import InboundMail
from amends.mail.refusals import MailIsSettled, NoAddress, NoSuchMail

pytestmark = pytest.mark.django_db


def test_tom_names_the_sender_and_the_case_opens(in_tray, tom):
    case = file_as_complaint(
        mail_id=in_tray.pk, by=tom, sender=" Priya@Raman.Example ", name="Priya Raman"
    )

    assert case.subject == "Leaking kettle"
    assert (case.customer.name, case.interactions.first().text) == (
        "Priya Raman",
        "It leaks.",
    )
    in_tray.refresh_from_db()
    assert in_tray.state == InboundMail.State.FILED
    assert (in_tray.interaction.case, in_tray.handled_by) == (case, tom)
    assert OutboundMail.objects.get().recipient == "priya@raman.example"


@pytest.mark.parametrize("address", ["", "priya", "priya@raman.example\nBcc: x@y.z"])
def test_without_an_address_nobody_could_be_answered(in_tray, tom, address):
    with pytest.raises(NoAddress, match="so that they can be answered"):
        file_as_complaint(mail_id=in_tray.pk, by=tom, sender=address, name="Priya")
    assert not Case.objects.exists()


def test_a_machines_mail_is_filed_without_an_automatic_answer(keep, write, tom):
    mail = keep(write("The form says: it leaks.", Precedence="bulk"))
    file_waiting()

    file_as_complaint(mail_id=mail.pk, by=tom, sender="priya@raman.example")

    assert Case.objects.get().customer.name == "Priya Raman"
    assert not OutboundMail.objects.exists()


def test_what_could_not_be_read_comes_along_whole(keep, tom):
    nested = b"".join(
        b"Content-Type: multipart/mixed; boundary=%d\r\n\r\n--%d\r\n" % (n, n)
        for n in range(5000)
    )
    mail = keep(b"Subject: Leaking kettle\r\n" + nested)
    file_waiting()

    case = file_as_complaint(mail_id=mail.pk, by=tom, sender="priya@raman.example")

    [whole] = case.interactions.first().attachments.all()
    assert whole.name == "mail.eml"
    assert whole.size == mail.size


def test_zoe_finds_no_such_mail(in_tray, zoe):
    with pytest.raises(NoSuchMail):
        file_as_complaint(mail_id=in_tray.pk, by=zoe, sender="priya@raman.example")


def test_a_second_click_opens_no_second_case(in_tray, tom):
    file_as_complaint(mail_id=in_tray.pk, by=tom, sender="priya@raman.example")
    with pytest.raises(MailIsSettled):
        file_as_complaint(mail_id=in_tray.pk, by=tom, sender="priya@raman.example")
    assert Case.objects.count() == 1
