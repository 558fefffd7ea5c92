"""`amends demo`: the demo company's desk, with nothing that leaves the machine."""

from __future__ import annotations

import argparse
import os
import sys

from amends.cli.desk import bring_up_to_date, load_desk


def main(arguments: list[str]) -> int:
    """Open Bright Home's desk; its folder is .demo/ unless AMENDS_HOME says another."""
    parser = argparse.ArgumentParser(
        prog="amends demo",
        description="Open the desk of Bright Home, a company that does not exist. "
        "PORT and MAIL_PORT say where it listens; AMENDS_HOME (.demo) where it lives.",
    )
    parser.parse_args(arguments)
    os.environ.setdefault("AMENDS_HOME", ".demo")
    os.environ["AMENDS_DEMO"] = "yes"
    os.environ.pop("SMTP_URL", None)
    environment = load_desk()
    bring_up_to_date()

    from amends.cli.running import run_desk  # Django is loaded now
    from amends.demo.company import PASSWORD
    from amends.demo.open_company import open_the_doors
    from amends.people.models import Staff

    open_the_doors()
    says = [f"Bright Home's desk is open at {environment.url}", "", "Sign in as"]
    says += [
        f"  {each.email:<28} {each.get_role_display().lower()}"
        for each in Staff.objects.all()
    ]
    says += [f"with the password {PASSWORD}", ""]
    says += ["No mail leaves this machine: what goes out stands in the post room."]
    run_desk(environment, says, sys.stdout)
    return 0
