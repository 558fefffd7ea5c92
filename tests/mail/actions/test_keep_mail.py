import pytest

from amends.mail.actions.keep_mail import keep_mail
from amends.mail.models import InboundMail, RawMail

pytestmark = pytest.mark.django_db


def test_keeps_it_as_it_came(customer_care):
    mail = keep_mail(
        team=customer_care,
        content=b"\x00\xff not a mail",
        envelope_sender="priya\udcff@raman.example\r\n",
        recipients=["help@brighthome.example"],
    )

    kept = InboundMail.objects.get()
    assert kept == mail
    assert kept.state == InboundMail.State.WAITING
    assert kept.envelope_sender == "priya\ufffd@raman.example"
    assert bytes(RawMail.objects.get(mail=mail).content) == b"\x00\xff not a mail"
