"""Open the demo company: let its last three weeks happen, up to now."""

from __future__ import annotations

from datetime import datetime, timedelta

import time_machine
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from amends.cases.actions.miss_promises import miss_promises
from amends.cases.models import OutboundMail, Promise
from amends.demo.arriving import know_customers
from amends.demo.clock import Clock
from amends.demo.company import found_company
from amends.demo.playing import play
from amends.demo.schedule import scenes_in_order
from amends.demo.stage import Stage
from amends.demo.stories import ALL_STORIES
from amends.people.models import Organisation, Team
from amends.people.working_hours import calendar_of

# The worker looks every few seconds; nobody sees a missed promise before that.
NOTICED_AFTER = timedelta(seconds=20)


@transaction.atomic
def open_the_doors() -> bool:
    """Make the demo company and its cases; False where there is a company already.

    Turns the clock of the whole process back while it works: call it before anything
    else runs in it.
    """
    if Organisation.objects.exists():
        return False
    now = timezone.now()
    team = found_company()
    know_customers(ALL_STORIES)
    _live(team, Clock(now, calendar_of(team)))
    # Nothing the past wrote may leave the machine now.
    OutboundMail.objects.filter(sent_at=None).update(sent_at=F("written_at"), tries=1)
    return True


def _live(team: Team, clock: Clock) -> None:
    stage = Stage(team)
    for scene in scenes_in_order(ALL_STORIES, clock):
        _let_time_pass(scene.at)
        with time_machine.travel(scene.at, tick=False):
            play(scene.turn, scene, stage)
    _let_time_pass(clock.now)


def _let_time_pass(until: datetime) -> None:
    """Let the desk notice each promise that was not kept, when its time came."""
    slipping = Promise.objects.filter(
        kept_at=None, dropped_at=None, missed_at=None, due_at__lt=until
    )
    for due_at in slipping.order_by("due_at").values_list("due_at", flat=True):
        with time_machine.travel(min(due_at + NOTICED_AFTER, until), tick=False):
            miss_promises()
