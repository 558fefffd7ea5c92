"""The customers' side: who they are, and how their words reach the desk."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import timedelta

from django.utils import timezone

from amends.cases.actions.receive_answer import receive_answer
from amends.cases.actions.receive_complaint import receive_complaint
from amends.cases.incoming import Incoming
from amends.cases.models import Interaction
from amends.demo.company import PEOPLE
from amends.demo.duty import only_at_work
from amends.demo.schedule import Scene
from amends.demo.stage import Stage
from amends.demo.stories.story import Person, Story, Writes
from amends.people.models import Address, Customer


def know_customers(stories: Iterable[Story]) -> None:
    """Write down the people who bought from us long before they complained."""
    for person in dict.fromkeys(story.customer for story in stories):
        _know(person)


def _know(person: Person) -> None:
    customer = Customer.objects.create(
        name=person.name,
        phone=person.phone,
        prefers=person.prefers,
        since=timezone.now() - timedelta(days=round(365 * person.years)),
    )
    Address.objects.create(customer=customer, email=person.email)


def arrive(turn: Writes, scene: Scene, stage: Stage) -> None:
    """Bring a customer's words in: a new complaint, or an answer on their case."""
    story, incoming = scene.story, _incoming(turn, scene)
    if story in stage.cases:
        receive_answer(
            case_id=stage.case(story).pk, by=stage.customer(story), incoming=incoming
        )
        return
    with only_at_work(PEOPLE[story.owner][1]):
        stage.cases[story] = receive_complaint(
            team=stage.team, incoming=incoming, name=story.customer.name
        )


def _incoming(turn: Writes, scene: Scene) -> Incoming:
    channel = Interaction.Channel(turn.channel or scene.story.channel)
    by_mail = channel is Interaction.Channel.EMAIL
    sender = scene.story.customer.email
    return Incoming(
        channel=channel,
        text=scene.say(turn.words),
        subject=scene.story.subject,
        sender=sender,
        message_id=_message_id(sender) if by_mail else "",
    )


def _message_id(sender: str) -> str:
    return f"<{secrets.token_hex(12)}@{sender.rpartition('@')[2]}>"
