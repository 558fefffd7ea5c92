"""Desk, case and coach at the server: 1,000 cases, then 10,000, in one run."""

from __future__ import annotations

import time

from bench.crowd import add_cases, open_empty_desk, open_team
from bench.timing import milliseconds

DRAFT = (
    "Hi Priya, you ordered the kettle on 3 May and it came cracked, and then we went "
    "quiet for nine days. I am sorry that I did not write on Monday as I promised. "
) * 6


def main() -> None:
    """Print p50 and p95 of each page, and how they grow."""
    open_empty_desk()
    from django.test import Client

    from amends.cases.models import Case
    from amends.people.models import Staff

    team = open_team()
    client = Client(headers={"host": "localhost"})
    client.force_login(Staff.objects.order_by("pk")[0])
    before: dict[str, float] = {}
    turn = time.time_ns()
    for total in (1_000, 10_000):
        add_cases(team, total - Case.objects.count())
        case = Case.objects.order_by("turn_at")[0].pk
        pages = {
            "desk, mine": lambda: client.get("/"),
            "desk, team": lambda: client.get("/desk/team/"),
            "promises": lambda: client.get("/promises/"),
            f"case with {10} interactions": lambda c=case: client.get(f"/cases/{c}/"),
            "coach, 200-word draft": lambda c=case: client.post(
                f"/cases/{c}/draft/", {"words": DRAFT, "turn": turn}
            ),
        }
        print(f"{total:,} cases")
        for name, visit in pages.items():
            p50, p95 = milliseconds(visit)
            growth = f"  {p95 / before[name]:.2f} times" if name in before else ""
            before[name] = p95
            print(f"  {name:<28} p50 {p50:6.1f} ms  p95 {p95:6.1f} ms{growth}")


if __name__ == "__main__":
    main()
