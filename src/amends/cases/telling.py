"""Say a line of history as a person would."""

from __future__ import annotations

from amends.cases.models import Agreement, Case, Event

# What the story shows between the messages; the rest of the history is for audit.
SAYS = {
    "complaint received": "{owner} looks after this",
    "problem restated": "{who} asked whether we understood",
    "restatement confirmed": "{who} confirmed that we understood",
    "restatement corrected": "{who} corrected how we understood it",
    "plan offered": "{who} offered a plan",
    "plan withdrawn": "{who} took the plan back",
    "promise made": "{who} promised: “{words}”",
    "promise kept": "Promise kept: “{words}”",
    "promise missed": "Promise missed: “{words}”",
    "promise dropped": "Promise dropped: “{words}”, because {because}",
    "case closed": "{who} closed the case: {outcome}",
    "case reopened": "Opened again. {because}",
    "mail not delivered": "A mail did not reach {customer}: {trouble}",
}


def tell(event: Event, case: Case) -> str:
    """Return one line of the story; empty where the story need not say it."""
    who = event.by.first_name if event.by else case.customer.short_name
    if event.action == "plan answered":
        answer = Agreement.Answer(event.facts["answer"]).label
        return f"{case.customer.short_name} {answer}"
    if event.action == "case closed":
        outcome = Case.Outcome(event.facts["outcome"]).label.lower()
        return f"{who} closed the case: {outcome}"
    pattern = SAYS.get(event.action, "")
    return pattern.format(who=who, customer=case.customer.short_name, **event.facts)
