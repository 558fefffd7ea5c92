"""`amends web`: the pages alone, as one of several processes."""

from __future__ import annotations

import argparse
import sys

from amends.cli.desk import load_desk, must_be_up_to_date


def main(arguments: list[str]) -> int:
    """Serve the pages until told to stop; run `amends worker` beside it."""
    argparse.ArgumentParser(
        prog="amends web", description="Serve the pages; mail is `amends worker`'s."
    ).parse_args(arguments)
    environment = load_desk()
    must_be_up_to_date()

    from amends.cli.running import run_pages  # Django is loaded now

    sys.stdout.write(f"The pages are served at {environment.url}\n")
    sys.stdout.flush()
    run_pages(environment)
    return 0
