"""Where we are, in one sentence a customer can rely on."""

from __future__ import annotations

from datetime import datetime

from amends.cases.models import Case, Promise
from amends.cases.queries.whole_case import WholeCase
from amends.web.templatetags.desk_words import by_when, day

ANSWERS = frozenset({Promise.Kind.REPLY, Promise.Kind.OFFER, Promise.Kind.CALL})


def where_we_are(whole: WholeCase) -> str:
    """Say what waits for whom."""
    case, owner = whole.case, whole.case.owner.first_name
    if case.is_closed:
        ended = day(case.closed_at)
        return f"This was closed {ended}. Write below at any time and it opens again."
    if whole.plan is not None and whole.plan.is_offered:
        return "We have suggested how to put it right. It waits for your answer below."
    if any(promise.kind == Promise.Kind.REPLY for promise in whole.open_promises):
        return f"{owner} has your message and is looking into it."
    return _along_the_path(whole, owner)


def _along_the_path(whole: WholeCase, owner: str) -> str:
    if whole.plan is not None and whole.plan.is_agreed:
        if whole.case.stage == Case.Stage.ACT:
            return "We are doing what we agreed. You can see each step below."
        return "Every step on our side is done. We will ask you how it is."
    said = whole.restatement
    if said is not None and said.is_confirmed:
        return (
            f"You confirmed that we understood. {owner} is working out how to mend it."
        )
    if said is not None and not said.answer:
        return "Before we suggest anything, please tell us whether we understood you."
    return f"{owner} is looking into it."


def next_word(whole: WholeCase, now: datetime) -> str:
    """Say by when the customer hears from us; empty where nothing is promised."""
    owner = whole.case.owner.first_name
    for promise in whole.open_promises:
        if promise.kind in ANSWERS and promise.is_late(now):
            when = by_when(promise.due_at)
            return f"We said {owner} would write by {when}. We are late, and sorry."
        if promise.kind in ANSWERS:
            return f"You will hear from {owner} by {by_when(promise.due_at)}."
    return ""
