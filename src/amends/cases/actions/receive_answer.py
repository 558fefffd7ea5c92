from django.db import transaction

from amends.cases.access import lock_case
from amends.cases.actors import TheCustomer
from amends.cases.hearing import hear
from amends.cases.history import record
from amends.cases.incoming import Incoming, write_down
from amends.cases.models import Interaction, Promise
from amends.cases.promising import promise_by_policy
from amends.cases.reopening import reopen


@transaction.atomic
def receive_answer(*, case_id: int, by: TheCustomer, incoming: Incoming) -> Interaction:
    """Put a further message of the customer on their case; a closed one opens again."""
    case = lock_case(by, case_id)

    interaction = write_down(case, incoming)
    hear(case, interaction)
    words = f"Answer {case.customer.short_name}"
    promise_by_policy(case, Promise.Kind.REPLY, words)

    record("customer wrote", case, by=by, channel=incoming.channel)
    if case.is_closed:
        reopen(case, by=by, because="The customer wrote again.")
    return interaction
