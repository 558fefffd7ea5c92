from datetime import timedelta

import pytest
from django.utils import timezone

from amends.cases.actions.receive_answer import receive_answer
from amends.cases.actions.send_reply import send_reply
from amends.cases.actors import TheCustomer
from amends.cases.incoming import Incoming
from amends.cases.models import Case, Promise
from amends.cases.refusals import NoSuchCase
from tests.conftest import FURIOUS

pytestmark = pytest.mark.django_db


@pytest.fixture
def write(kettle_case, priya_herself):
    def send(text="And the lid is missing.", by=priya_herself):
        incoming = Incoming(channel="email", text=text, sender="Priya@Raman.example")
        return receive_answer(case_id=kettle_case.pk, by=by, incoming=incoming)

    return send


def test_puts_it_on_the_case(write, kettle_case, history):
    interaction = write()

    assert interaction.case == kettle_case
    assert interaction.reading.level == Case.objects.get().level
    assert history(kettle_case)[1:] == [("customer wrote", "customer")]


def test_writing_twice_promises_one_answer(write, kettle_case):
    write()
    write()

    assert kettle_case.promises.filter(kind="reply").count() == 1


@pytest.mark.practice("P11")
def test_promises_an_answer_when_none_is_promised(write, kettle_case, tom):
    seen = kettle_case.interactions.last().pk
    send_reply(case_id=kettle_case.pk, by=tom, words="Dear Priya, hello.", seen=seen)

    write()

    assert kettle_case.promises.filter(kind="reply", kept_at=None).count() == 1


def test_a_far_promise_does_not_put_them_off(write, kettle_case, tom):
    later = timezone.now() + timedelta(days=30)
    Promise.objects.update(due_at=later)

    write()

    assert kettle_case.promises.filter(kind="reply", due_at__lt=later).count() == 1


@pytest.mark.practice("P21")
def test_opens_a_closed_case_again(closed, write, history):
    write()

    case = Case.objects.get()
    assert not case.is_closed
    assert (case.outcome, case.stage) == ("", Case.Stage.UNDERSTAND)
    assert case.promises.filter(kept_at=None, dropped_at=None).count() == 1
    assert history(case)[-2:] == [
        ("customer wrote", "customer"),
        ("case reopened", "customer"),
    ]


@pytest.mark.practice("P11")
def test_a_hotter_message_brings_the_case_forward(write):
    before = Case.objects.get().turn_at

    write(FURIOUS)

    case = Case.objects.get()
    assert case.trend == "rising"
    assert case.turn_at < before


def test_another_cases_customer_cannot_write_here(
    write, lamp_case, kettle_case, unchanged
):
    still = unchanged(kettle_case)
    with pytest.raises(NoSuchCase):
        write(by=TheCustomer(lamp_case.pk))
    assert still
