"""What the desk writes to a customer, in sentences a person would say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from amends.cases.models import Case, Plan, Promise, Restatement, Step
from amends.cases.page_link import page_link
from amends.people.models import Staff


@dataclass(frozen=True)
class Letter:
    """A mail's subject and its whole plain text."""

    subject: str
    text: str


def acknowledgement(case: Case, reply: Promise | None) -> Letter:
    """Say who looks after this, from now on, and by when they write."""
    when = f" I will write to you by {_moment(case, reply.due_at)}." if reply else ""
    return _letter(
        case,
        f"Your message reached us, and I look after it until it is put right.{when}",
        "Everything about it stands on your own page, and you can add to it there "
        f"or by answering this mail:\n{page_link(case)}",
        f"Your reference is {case.reference}.",
    )


def reply(case: Case, words: str, by: Staff) -> Letter:
    """Send the writer's own sentences; only how to reach us is added."""
    return Letter(_subject(case), f"{words.rstrip()}\n\n{_foot(case, by)}")


def restatement(case: Case, said: Restatement) -> Letter:
    """Ask whether we understood."""
    return _letter(
        case,
        "Before I suggest anything, I want to be sure I understood you.",
        said.words,
        "Is that right? You can say yes, or tell me what is missing, on your page "
        f"or by answering this mail:\n{page_link(case)}",
        by=said.by,
    )


def plan(case: Case, offered: Plan) -> Letter:
    """Put a plan to the customer."""
    steps = "\n".join(_step(case, step) for step in offered.steps.all())
    remedies = "\n".join(f"- {remedy}" for remedy in offered.remedies.all())
    return _letter(
        case,
        offered.words,
        f"You would get:\n{remedies}" if remedies else "",
        f"What would happen:\n{steps}" if steps else "",
        "You can agree, or tell me what you would like instead, on your page "
        f"or by answering this mail:\n{page_link(case)}",
        by=offered.by,
    )


def _step(case: Case, step: Step) -> str:
    when = f"by {_day(case, step.due_at)}" if step.due_at else "when it suits you"
    yours = " (this part is yours)" if step.who == Step.Who.CUSTOMER else ""
    return f"- {step.words}, {when}{yours}"


def fresh_link(case: Case) -> Letter:
    """Send a new link to a customer whose old one has ended."""
    about = f" about “{case.subject}”" if case.subject else ""
    return _letter(
        case,
        f"Here is a new link to your page{about}:\n{page_link(case)}",
        "If you did not ask for it, you need do nothing: it was sent only to you.",
    )


def _letter(case: Case, *paragraphs: str, by: Staff | None = None) -> Letter:
    greeting = f"Hello {case.customer.short_name}," if case.customer.name else "Hello,"
    written = [greeting, *filter(None, paragraphs), _foot(case, by or case.owner)]
    return Letter(_subject(case), "\n\n".join(written))


def _subject(case: Case) -> str:
    subject = case.subject or "Your message"
    return f"Re: {subject} [{case.reference}]"


def _foot(case: Case, by: Staff) -> str:
    phone = case.team.phone_in_words
    reach = f"{phone}, or answer this mail" if phone else "Answer this mail to reach me"
    return f"{by.name}\n{case.team.organisation}\n{reach}"


def _moment(case: Case, when: datetime) -> str:
    here = when.astimezone(case.team.zone)
    return f"{here:%A} {here.day} {here:%B} at {here:%H:%M}"


def _day(case: Case, when: datetime) -> str:
    here = when.astimezone(case.team.zone)
    return f"{here:%A} {here.day} {here:%B}"
