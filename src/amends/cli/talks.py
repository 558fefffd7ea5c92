"""A conversation as JSONL gives it: `turns`, each with `role` and `text`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amends.cli.incoming import BadInput

if TYPE_CHECKING:
    from amends.language.reading.conversation import Turn

ROLES = ("customer", "agent")


def turns_of(value: object) -> list[Turn]:
    """Return the turns of a conversation, or say what is wrong with them."""
    from amends.language.reading.conversation import Turn

    if not isinstance(value, list) or not value:
        raise BadInput("`turns` must be a list of objects with `role` and `text`")
    turns = []
    for number, each in enumerate(value, start=1):
        if not isinstance(each, dict) or not isinstance(each.get("text"), str):
            raise BadInput(f"turn {number} has no `text`; add it")
        if each.get("role") not in ROLES:
            raise BadInput(f"turn {number} needs a `role`: customer or agent")
        turns.append(Turn(each["role"], each["text"]))
    if not any(turn.role == "customer" for turn in turns):
        raise BadInput("the customer says nothing in `turns`; add what they said")
    return turns
