"""The worker: files mail, sends mail, watches promises, until it is told to stop."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Event

from django.db import close_old_connections, connections

from amends.cases.actions.miss_promises import miss_promises
from amends.mail.faults import place_of
from amends.mail.filing import file_waiting
from amends.mail.outbox import send_due

LOOKS_EVERY = 1.0  # seconds
STEPS: tuple[Callable[[], int], ...] = (file_waiting, send_due, miss_promises)
log = logging.getLogger(__name__)


def work_once() -> int:
    """Do what is due now; return how many things were done."""
    return sum(step() for step in STEPS)


class Worker:
    """Does what is due, again and again. Any number may run side by side."""

    def __init__(self) -> None:
        self._woken = Event()

    def wake(self) -> None:
        """Look now, from any thread, instead of at the next second."""
        self._woken.set()

    def run(self, stop: Event) -> None:
        """Work until `stop` is set."""
        try:
            while not stop.is_set():
                done = sum(_guarded(step) for step in STEPS if not stop.is_set())
                if not done:
                    self._woken.wait(LOOKS_EVERY)
                self._woken.clear()
        finally:
            connections.close_all()


def _guarded(step: Callable[[], int]) -> int:
    """Take a step; a fault in one must not end the others, or the worker."""
    close_old_connections()
    try:
        return step()
    except Exception as fault:  # nothing may end a worker  # noqa: BLE001
        log.error("%s: %s", step.__name__, place_of(fault))
        return 0
    finally:
        close_old_connections()
