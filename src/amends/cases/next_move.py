"""The next right thing to do on a case, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.cases.models import Plan, Promise
from amends.cases.queries.whole_case import WholeCase

HEATED = frozenset({"angry", "furious"})


@dataclass(frozen=True)
class Move:
    """One thing to do: what, why, and the part of the page that does it."""

    title: str
    why: str
    do: str = ""
    button: str = ""


def next_move(whole: WholeCase, now: datetime) -> Move:
    """Return what the owner should do next."""
    case, name = whole.case, whole.case.customer.short_name
    if case.is_closed:
        return Move("Closed", f"{name} can open it again at any time by writing.")
    waiting = [p for p in whole.open_promises if p.kind == Promise.Kind.REPLY]
    if waiting and case.level in HEATED and case.customer.phone and _wrote_often(whole):
        return Move(
            f"Call {name}",
            f"The last message is {case.level}, and not the first. "
            "A call settles this sooner than another mail.",
            "call",
        )
    if waiting:
        return Move(f"Answer {name}", _why_answer(waiting[0], case.level, now), "reply")
    return _along_the_path(whole, name)


def _wrote_often(whole: WholeCase) -> bool:
    return sum(i.is_from_customer for i in whole.interactions) > 1


def _why_answer(promise: Promise, level: str, now: datetime) -> str:
    if promise.is_late(now):
        return "Our promise to answer has passed. Say so first, then what you do now."
    if level in HEATED:
        return "Let them feel heard before you solve: say back what happened."
    return "A quick, plain answer keeps this calm."


def _along_the_path(whole: WholeCase, name: str) -> Move:
    move = _restating(whole, name) or _agreeing(whole.plan, name)
    # An offer waits for the customer too; a call we promised does not.
    ours = [p for p in whole.open_promises if p.kind != Promise.Kind.OFFER]
    if move and (move.do or not ours):
        return move
    if whole.open_promises:
        first = (ours or whole.open_promises)[0]
        why = "It was promised. Mark it kept when it is done."
        return Move(first.words, why, "promises", "See the promises")
    return Move(
        "Close the case",
        "Every promise is kept. Say how it ended and what shows it.",
        "close",
        "Close it",
    )


def _restating(whole: WholeCase, name: str) -> Move | None:
    said = whole.restatement
    if whole.plan is not None and whole.plan.state != Plan.State.WITHDRAWN:
        return None
    if said is None or said.correction:
        why = "Put the problem in your own words and ask whether that is right."
        if said is not None:
            why = f"{name} corrected us. Say it again with what was missing."
        return Move("Say it back", why, "restate", "Say it back")
    if not said.is_confirmed:
        why = "They were asked whether we understood."
        return Move(f"Wait for {name}", why)
    return None


def _agreeing(plan: Plan | None, name: str) -> Move | None:
    if plan is not None and plan.is_agreed:
        return None
    if plan is not None and plan.is_offered:
        return Move(f"Wait for {name}", "They have your plan and can agree or counter.")
    if plan is not None and plan.state == Plan.State.CARRIED_OUT:
        why = f"The last plan was carried out, and {name} came back."
        return Move("Suggest what is still missing", why, "plan", "Suggest a plan")
    if plan is None or plan.state == Plan.State.WITHDRAWN:
        why = f"{name} confirmed that we understood. Offer a plan, or ask."
        return Move("Suggest how to put it right", why, "plan", "Suggest a plan")
    why = f"{name} did not take the last plan. Their words say what would do."
    return Move("Offer something else", why, "plan", "Suggest another plan")
