"""`amends check`: is everything it needs there? Says how to mend what is not."""

from __future__ import annotations

import argparse
import sys

from amends.cli.desk import load_desk


def main(arguments: list[str]) -> int:
    """Print one line for each thing the desk needs; exit 1 where one is missing."""
    argparse.ArgumentParser(
        prog="amends check", description="Say what is missing, and how to mend it."
    ).parse_args(arguments)
    environment = load_desk()

    from amends.cli.checking import check_desk  # Django is loaded now

    found = check_desk(environment)
    for each in found:
        sys.stdout.write(f"{each.mark:<8}{each.what}\n")
        if each.mend:
            sys.stdout.write(f"        {each.mend}\n")
    return int(any(each.mark == "missing" for each in found))
