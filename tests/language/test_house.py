"""The ground floor stands alone."""

import subprocess
import sys

import pytest

HEAVY = [
    "django",
    "numpy",
    "socket",
    "http",
    "urllib.request",
    "typer",
    "rich",
    "ssl",
    "asyncio",
]


@pytest.mark.parametrize(
    "module",
    ["amends.cli.main", "amends.cli.read", "amends.cli.review", "amends.cli.rules"],
)
def test_reading_and_reviewing_load_nothing_heavy(module):
    code = (
        f"import sys, {module}; from amends.language.reading import read;"
        f"from amends.language.coach import review; read('no'); review('no');"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
