"""`amends train`: teach the desk's reader from what its people corrected."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from amends.cli.desk import load_desk, must_be_up_to_date
from amends.cli.incoming import BadInput

if TYPE_CHECKING:
    from amends.cases.models import TaughtReader

DESCRIPTION = """\
Teach the reader of the desk in AMENDS_HOME (or DATABASE_URL) from the messages that
its people corrected or confirmed. Every measure is how often something is right on
messages that were not learnt from. What is not clearly better than before, and than
always giving the commonest answer, is left as it was.
"""


def main(arguments: list[str]) -> int:
    """Teach the reader, or take back what it was taught last; say what came of it."""
    parser = argparse.ArgumentParser(prog="amends train", description=DESCRIPTION)
    parser.add_argument(
        "--back", action="store_true", help="forget what it was taught last"
    )
    parser.add_argument("--json", action="store_true", help="for other programs")
    asked = parser.parse_args(arguments)
    load_desk()
    must_be_up_to_date()

    from amends.cases.refusals import Refusal  # Django is loaded now

    try:
        said, text = _take_back() if asked.back else _teach()
    except Refusal as refusal:
        raise BadInput(refusal.message) from refusal
    sys.stdout.write(f"{json.dumps(said, indent=2)}\n" if asked.json else text)
    return 0


def _teach() -> tuple[dict[str, object], str]:
    from amends.cases.actions.teach_reader import teach_reader

    taught = teach_reader()
    said = {
        "learnt_from": taught.learnt_from,
        "taken_over": taught.pk is not None,
        "measures": taught.figures,
    }
    return said, "\n".join([*_lines(taught), _outcome(taught), ""])


def _take_back() -> tuple[dict[str, object], str]:
    from amends.cases.actions.take_reader_back import take_reader_back
    from amends.cases.queries.taught_readers import newest_taught

    taken, now = take_reader_back(), newest_taught()
    said: dict[str, object] = {
        "taken_back": taken.at.isoformat(),
        "reads_now": now.at.isoformat() if now else None,
    }
    reads = f"The one of {_day(now)} reads again." if now else "The shipped one reads."
    return said, f"The reader taught on {_day(taken)} was taken back. {reads}\n"


def _lines(taught: TaughtReader) -> list[str]:
    """Return one line a measure: what, how many messages, before, after."""
    return [
        f"{each['what'].rpartition('/')[2]:<16}{each['messages']:>5} messages   "
        f"{each['before']:.2f} → {each['after']:.2f}   "
        f"{'taken over' if each['taken_over'] else 'left as it was'}"
        for each in taught.figures
    ]


def _outcome(taught: TaughtReader) -> str:
    if taught.pk is None:
        return "Nothing was clearly better. The desk reads as it did before."
    return (
        "The desk reads new messages with it from now on. "
        "`amends train --back` takes it back."
    )


def _day(taught: TaughtReader) -> str:
    return f"{taught.at:%d %B %Y, %H:%M} UTC"
