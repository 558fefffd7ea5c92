"""The `amends` command: a table of commands, each loaded only when it is asked for."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple, TextIO, cast

from amends.cli.incoming import BadInput


class Command(NamedTuple):
    """Where a command lives, as "module:function", and what it does in one line."""

    place: str
    does: str


COMMANDS: dict[str, Command] = {
    "demo": Command("amends.cli.demo:main", "Open the demo company's desk"),
    "serve": Command("amends.cli.serve:main", "Open your desk: web, mail and worker"),
    "web": Command("amends.cli.web:main", "Serve the pages only"),
    "worker": Command("amends.cli.worker:main", "Receive, file and send mail only"),
    "check": Command(
        "amends.cli.check:main", "Say what is missing, and how to mend it"
    ),
    "cases": Command("amends.cli.cases:main", "List the cases of the desk"),
    "train": Command(
        "amends.cli.train:main", "Teach the reader from what your people corrected"
    ),
    "read": Command("amends.cli.read:main", "Read a customer's message"),
    "review": Command("amends.cli.review:main", "Review a draft reply"),
    "rules": Command("amends.cli.rules:main", "List the coach's rules, or show one"),
}


def main(arguments: list[str] | None = None) -> int:
    """Run the command that was asked for and return its exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given or given[0] in {"-h", "--help", "help"}:
        return _list_commands(sys.stdout)
    if given[0] not in COMMANDS:
        sys.stderr.write(
            f"amends has no command {given[0]!r}. `amends --help` lists what it has.\n"
        )
        return 2
    try:
        return _load(COMMANDS[given[0]].place)(given[1:])
    except BadInput as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except BrokenPipeError:
        _hush()
        return 0


def _hush() -> None:
    """Let nothing more be written to a pipe that nobody reads."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _load(place: str) -> Callable[[list[str]], int]:
    module, _, function = place.partition(":")
    return cast(Callable[[list[str]], int], getattr(import_module(module), function))


def _list_commands(out: TextIO) -> int:
    out.write("usage: amends COMMAND [...]\n\n")
    for name, command in COMMANDS.items():
        out.write(f"  {name:<10} {command.does}\n")
    out.write("\n`amends COMMAND --help` says more about one of them.\n")
    return 0
