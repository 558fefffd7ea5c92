"""Put a mail into the outbox, in the transaction that decided it."""

from __future__ import annotations

import secrets

from amends.cases.letters import Letter
from amends.cases.models import Case, Interaction, OutboundMail
from amends.people.models import Staff

# RFC 5322 sets no limit, but servers do; the first and the latest matter for threads.
MOST_REFERENCES = 20


def post(
    case: Case, letter: Letter, *, words: str = "", by: Staff | None = None
) -> Interaction:
    """Queue a letter to the customer and put `words` (or all of it) into the story."""
    thread = _thread(case)
    interaction = case.interactions.create(
        direction=Interaction.Direction.OUTBOUND,
        channel=Interaction.Channel.EMAIL,
        by=by,
        automatic=by is None,
        message_id=_new_message_id(case),
        subject=letter.subject,
        text=words or letter.text,
    )
    OutboundMail.objects.create(
        interaction=interaction,
        sender_name=f"{by or case.owner} at {case.team.organisation}"[:200],
        sender=case.team.address,
        recipient=_address(case),
        text=letter.text,
        in_reply_to=thread[-1] if thread else "",
        references=" ".join(thread),
    )
    return interaction


def _new_message_id(case: Case) -> str:
    domain = case.team.address.rpartition("@")[2]
    return f"<{case.reference.lower()}.{secrets.token_hex(16)}@{domain}>"


def _thread(case: Case) -> list[str]:
    sent = case.interactions.exclude(message_id="").values_list("message_id", flat=True)
    ids = list(sent)
    return ids if len(ids) <= MOST_REFERENCES else [ids[0], *ids[1 - MOST_REFERENCES :]]


def _address(case: Case) -> str:
    """Where this customer wrote from last; never an address that is not theirs."""
    known = list(case.customer.addresses.values_list("email", flat=True))
    wrote_from = case.interactions.filter(
        direction=Interaction.Direction.INBOUND, sender__in=known
    )
    last = wrote_from.order_by("-at", "-pk").values_list("sender", flat=True).first()
    return last or known[0]
