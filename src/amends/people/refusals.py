"""Why people and teams may not be made or changed so.

PeopleRefusal
├── DeskIsOpen           somebody works here already
├── OnlyAdministrators
└── WrongDetail          something given makes no sense
"""

from __future__ import annotations


class PeopleRefusal(Exception):
    """People or teams cannot be made so; `message` says why."""

    message: str

    def __str__(self) -> str:
        return self.message


class DeskIsOpen(PeopleRefusal):
    message = "This desk is open already. Sign in, or ask its administrator."


class OnlyAdministrators(PeopleRefusal):
    message = "Only an administrator may change who works here, and when."


class WrongDetail(PeopleRefusal):
    def __init__(self, message: str) -> None:
        self.message = message
