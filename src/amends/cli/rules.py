"""`amends rules`: the coach's rules, or one rule's page."""

from __future__ import annotations

import argparse
import sys

from amends.cli.incoming import BadInput
from amends.language.coach.pages import page
from amends.language.coach.rules import ALL_RULES


def main(arguments: list[str]) -> int:
    """List the rules, or show the one that was asked for."""
    parser = argparse.ArgumentParser(
        prog="amends rules", description="List the coach's rules, or show one."
    )
    parser.add_argument("name", nargs="?", help='such as "apology/conditional"')
    name = parser.parse_args(arguments).name
    if name is None:
        for rule in ALL_RULES:
            sys.stdout.write(
                f"{rule.severity:<5} {rule.name():<38} {rule.card().what}\n"
            )
        return 0
    for rule in ALL_RULES:
        if rule.name() == name:
            sys.stdout.write(page(rule))
            return 0
    raise BadInput(f"There is no rule {name}; `amends rules` lists them all.")
