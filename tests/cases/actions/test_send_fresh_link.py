from datetime import timedelta

import pytest

from amends.cases.actions.send_fresh_link import send_fresh_link
from amends.cases.actors import TheCustomer
from amends.cases.models import OutboundMail
from amends.cases.refusals import NoSuchCase

pytestmark = pytest.mark.django_db


def test_goes_to_the_address_we_know(kettle_case, priya_herself, history):
    send_fresh_link(by=priya_herself)

    mail = OutboundMail.objects.last()
    assert mail.recipient == "priya@raman.example"
    assert "new link to your page about “Cracked kettle”" in mail.text
    assert history(kettle_case)[1:] == [("fresh link sent", "customer")]


def test_pressing_again_and_again_sends_one(
    monday_at_ten, kettle_case, priya_herself, unchanged
):
    send_fresh_link(by=priya_herself)
    still = unchanged(kettle_case)
    send_fresh_link(by=priya_herself)
    assert still

    monday_at_ten.shift(timedelta(minutes=16))
    send_fresh_link(by=priya_herself)
    assert OutboundMail.objects.filter(text__contains="new link").count() == 2


def test_a_case_that_is_gone_gets_none(kettle_case):
    with pytest.raises(NoSuchCase):
        send_fresh_link(by=TheCustomer(kettle_case.pk + 1))
