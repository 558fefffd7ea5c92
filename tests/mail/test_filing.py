"""Waiting mails are filed, each once, whatever happens to one of them."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import OperationalError, connections, transaction

from amends.cases.models import Case
from amends.mail import filing
from amends.mail.access import lock_waiting
from amends.mail.filing import MOST_TRIES, file_waiting
from amends.mail.models import InboundMail, RawMail

pytestmark = pytest.mark.django_db
State = InboundMail.State


def test_what_waits_is_filed_oldest_first(keep, write):
    for n in range(3):
        keep(write(Message_ID=f"<{n}@raman.example>", Subject=f"Number {n}"))

    assert file_waiting() == 3
    assert [case.subject for case in Case.objects.order_by("pk")] == [
        "Number 0",
        "Number 1",
        "Number 2",
    ]
    assert file_waiting() == 0


def test_a_fault_lays_one_mail_in_the_tray_and_files_the_next(
    keep, write, monkeypatch, caplog
):
    bad, good = keep(write()), keep(write(Message_ID="<b@raman.example>"))
    real = filing.file_mail

    def faulty(*, mail_id, parsed):
        if mail_id == bad.pk:
            raise ValueError("about priya@raman.example")
        return real(mail_id=mail_id, parsed=parsed)

    monkeypatch.setattr(filing, "file_mail", faulty)
    assert file_waiting() == 2

    bad.refresh_from_db()
    good.refresh_from_db()
    assert (bad.state, good.state) == (State.TRAY, State.FILED)
    assert "fault in Amends" in bad.reason
    assert RawMail.objects.filter(mail=bad).exists()
    assert "priya" not in bad.reason + caplog.text


def test_where_nobody_can_own_it_the_mail_waits_in_the_tray(keep, write, tom):
    mail = keep(write())
    tom.is_active = False
    tom.save()
    file_waiting()

    mail.refresh_from_db()
    assert mail.state == State.TRAY
    assert "add a member of staff first" in mail.reason
    assert not Case.objects.exists()


def test_a_busy_database_is_asked_again_later(monday_at_ten, keep, write, monkeypatch):
    mail = keep(write())

    def busy(**_):
        raise OperationalError("database is locked")

    with monkeypatch.context() as patch:
        patch.setattr(filing, "file_mail", busy)
        assert file_waiting() == 0
    mail.refresh_from_db()
    assert mail.state == State.WAITING

    monday_at_ten.shift(180)
    assert file_waiting() == 1


def test_a_mail_that_kills_its_worker_is_not_tried_for_ever(monday_at_ten, keep, write):
    mail = keep(write())
    InboundMail.objects.filter(pk=mail.pk).update(tries=MOST_TRIES)

    assert file_waiting() == 1
    mail.refresh_from_db()
    assert mail.state == State.TRAY
    assert "never finished" in mail.reason


def _file_all(_: int) -> int:
    try:
        return sum(file_waiting() for _ in range(3))
    finally:
        connections.close_all()


@pytest.mark.django_db(transaction=True)
def test_four_workers_file_no_mail_twice(keep, write):
    for n in range(12):
        keep(write(Message_ID=f"<{n}@raman.example>", Subject=f"Number {n}"))

    with ThreadPoolExecutor(4) as workers:
        filed = sum(workers.map(_file_all, range(4)))

    assert filed == 12
    assert Case.objects.count() == 12


@pytest.mark.django_db(transaction=True)
def test_a_mail_another_worker_holds_is_left_to_it(on_postgresql, keep, write):
    mail = keep(write())

    def look() -> object:
        try:
            with transaction.atomic():
                return lock_waiting(mail.pk)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(1) as other, transaction.atomic():
        assert lock_waiting(mail.pk) == mail
        assert other.submit(look).result(10) is None


@pytest.mark.django_db(transaction=True)
def test_two_copies_that_arrive_together_open_one_case(keep, write):
    for _ in range(2):
        keep(write())

    with ThreadPoolExecutor(2) as workers:
        list(workers.map(_file_all, range(2)))

    assert Case.objects.count() == 1
    states = InboundMail.objects.order_by("state").values_list("state", flat=True)
    assert list(states) == [State.FILED, State.SET_ASIDE]
