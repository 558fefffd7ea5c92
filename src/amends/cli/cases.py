"""`amends cases`: the queue in the terminal, or everything as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from amends.cli.desk import load_desk, must_be_up_to_date

if TYPE_CHECKING:
    from amends.cases.queries.listing import Listed


def main(arguments: list[str]) -> int:
    """List the open cases of this home's desk in the order their turn comes."""
    parser = argparse.ArgumentParser(
        prog="amends cases",
        description="List the cases of the desk in AMENDS_HOME (or DATABASE_URL).",
    )
    parser.add_argument("--all", action="store_true", help="the closed ones too")
    parser.add_argument("--json", action="store_true", help="with every interaction")
    asked = parser.parse_args(arguments)
    load_desk()
    must_be_up_to_date()

    from amends.cases.queries.listing import listing  # Django is loaded

    listed = listing(closed_too=asked.all)
    if asked.json:
        json.dump([each.as_dict() for each in listed], sys.stdout, indent=2)
        sys.stdout.write("\n")
    else:
        _print(listed)
    return 0


def _print(listed: list[Listed]) -> None:
    from rich.console import Console  # only a person needs a table
    from rich.table import Table

    table = Table(box=None, header_style="bold")
    for heading in ("Case", "Customer", "Heat", "Path", "Next promise", "Owner"):
        table.add_column(heading)
    for each in listed:
        case, promise = each.case, each.next_promise
        due = f"{promise.words}, {promise.due_at:%a %d %b %H:%M}" if promise else ""
        table.add_row(
            case.reference,
            str(case.customer),
            f"{case.level} {case.heat}",
            case.get_stage_display(),
            due,
            str(case.owner),
        )
    Console().print(table if listed else "No case waits for anybody.")
