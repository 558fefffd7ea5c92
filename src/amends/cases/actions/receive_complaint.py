from django.db import transaction
from django.utils import timezone

from amends.cases import letters
from amends.cases.actors import TheDesk
from amends.cases.hearing import hear
from amends.cases.history import record
from amends.cases.incoming import Incoming, customer_at, write_down
from amends.cases.models import Case, Promise
from amends.cases.ownership import next_owner
from amends.cases.posting import post
from amends.cases.promising import promise_by_policy
from amends.cases.reference import free_reference
from amends.cases.wording import cleaned
from amends.people.models import Team


@transaction.atomic
def receive_complaint(
    *, team: Team, incoming: Incoming, name: str = "", acknowledge: bool = True
) -> Case:
    """Open a case, give it its one owner, read it, and tell the customer who that is.

    `acknowledge` is off where an automatic answer could start a loop (RFC 3834).
    """
    case = Case.objects.create(
        reference=free_reference(_is_taken),
        team=team,
        customer=customer_at(incoming.sender, name),
        owner=next_owner(team),
        subject=_subject(incoming),
        opened_at=incoming.at or timezone.now(),
    )
    hear(case, write_down(case, incoming))
    words = f"Answer {case.customer.short_name}"
    reply = promise_by_policy(case, Promise.Kind.REPLY, words)
    if acknowledge:
        post(case, letters.acknowledgement(case, reply))

    record(
        "complaint received",
        case,
        by=TheDesk(),
        channel=incoming.channel,
        owner=case.owner.name,
    )
    return case


def _is_taken(reference: str) -> bool:
    return Case.objects.filter(reference=reference).exists()


def _subject(incoming: Incoming) -> str:
    first_line = next(iter(incoming.text.strip().splitlines()), "")
    subject = " ".join(cleaned(incoming.subject or first_line).split())
    return subject[:197] + "…" if len(subject) > 198 else subject
