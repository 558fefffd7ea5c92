from datetime import timedelta
from threading import Event, Thread
from time import monotonic, sleep

import pytest

from amends.cases.models import Case, OutboundMail
from amends.mail import worker
from amends.mail.worker import Worker, work_once

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def working():
    """A worker at work in its own thread."""
    at_work, stop = Worker(), Event()
    thread = Thread(target=at_work.run, args=[stop])
    thread.start()
    yield at_work
    stop.set()
    at_work.wake()
    thread.join(10)
    assert not thread.is_alive()


def until(true, seconds=15):
    end = monotonic() + seconds
    while not true() and monotonic() < end:
        sleep(0.02)
    return true()


def test_once_round_files_sends_and_watches(
    monday_at_ten, keep, write, kettle_case, sink
):
    keep(write())
    monday_at_ten.shift(timedelta(days=7))

    work_once()

    assert Case.objects.count() == 2
    assert not OutboundMail.objects.filter(sent_at=None).exists()
    assert kettle_case.promises.filter(missed_at__isnull=False).exists()


def test_a_mail_is_a_case_as_soon_as_the_worker_is_woken(
    working, keep, write, monkeypatch
):
    monkeypatch.setattr(worker, "LOOKS_EVERY", 60)
    sleep(1.2)  # it sleeps for long now
    keep(write())
    working.wake()

    assert until(Case.objects.exists, seconds=10)


def test_a_worker_looks_by_itself_too(working, keep, write):
    keep(write())

    assert until(Case.objects.exists)


def test_a_fault_ends_neither_the_worker_nor_the_other_steps(
    monkeypatch, keep, write, caplog
):
    def faulty():
        raise ValueError("about priya@raman.example")

    steps = (faulty, *worker.STEPS)
    monkeypatch.setattr(worker, "STEPS", steps)
    at_work, stop = Worker(), Event()
    thread = Thread(target=at_work.run, args=[stop])
    thread.start()
    keep(write())

    assert until(Case.objects.exists)
    stop.set()
    at_work.wake()
    thread.join(10)
    assert "faulty: ValueError" in caplog.text
    assert "priya" not in caplog.text
