"""A rule's page, made from its card."""

from __future__ import annotations

from amends.language.coach.rule import Rule

MEANING = {
    "A": "meta-analysis, field experiment or replicated",
    "B": "several studies or one solid source",
    "C": "laboratory or one small study",
    "D": "practice",
}
SAID = {
    "stop": "it should not go out like this",
    "mind": "worth a second look",
    "hint": "take it or leave it",
}


def page(rule: Rule) -> str:
    """Return a rule's page as Markdown."""
    card = rule.card()
    setting = [f"The customer wrote: “{each}”" for each in card.situation.customer]
    if card.situation.customer_name:
        setting.append(f"The customer's name: {card.situation.customer_name}")
    setting += [f"We wrote before: “{each}”" for each in card.situation.earlier_replies]
    bad = "".join(f"- ✗ {_shown(example)}\n" for example in card.bad)
    good = "".join(f"- ✓ {_shown(example)}\n" for example in card.good)
    return (
        f"# {rule.name()}\n\n{card.what}\n\n"
        f"Severity: {rule.severity} ({SAID[rule.severity]})\n\n"
        f"## Why\n\n{card.why}\n\n"
        f"Source: {card.source}  \nEvidence: {card.evidence} "
        f"({MEANING[card.evidence]})  \nPractice: {card.practice}\n\n"
        "## Examples\n\n" + "".join(f"{line}\n\n" for line in setting) + bad + good
    )


def index(rules: tuple[Rule, ...]) -> str:
    """Return the page that leads to all others, as Markdown."""
    rows = "".join(
        f"| [{rule.name()}]({file_name(rule)}) | {rule.severity} |"
        f" {rule.card().what} |\n"
        for rule in rules
    )
    return (
        "# The coach's rules\n\nMade from the rules' own docstrings: "
        "`python scripts/write_rule_pages.py`.\n\n"
        f"| rule | severity | in one sentence |\n| --- | --- | --- |\n{rows}"
    )


def file_name(rule: Rule) -> str:
    """Return the name of a rule's page, such as "apology-conditional.md"."""
    return rule.name().replace("/", "-") + ".md"


def _shown(example: str) -> str:
    return example.replace("\n", " / ")
