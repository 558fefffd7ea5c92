"""`amends serve`: web, worker and mail in one process."""

from __future__ import annotations

import argparse
import sys

from amends.cli.desk import bring_up_to_date, load_desk


def main(arguments: list[str]) -> int:
    """Open the desk of this home and keep it open until it is told to stop."""
    parser = argparse.ArgumentParser(
        prog="amends serve",
        description="Open your desk. The environment says where: AMENDS_HOME, "
        "DATABASE_URL, PORT, MAIL_PORT, LMTP_PORT, SMTP_URL, AMENDS_URL, HOST.",
    )
    parser.parse_args(arguments)
    environment = load_desk()
    bring_up_to_date()

    from amends.cli.running import run_desk  # Django is loaded now
    from amends.people.models import Staff
    from amends.web.welcome.key import welcome_key

    says = [f"Your desk is open at {environment.url}"]
    if not Staff.objects.exists():
        first = f"{environment.url}/welcome/?key={welcome_key()}"
        says.append(f"It is empty. To open it from another machine: {first}")
    run_desk(environment, says, sys.stdout)
    return 0
