"""The ground floor stands alone."""

import subprocess
import sys

import pytest

HEAVY = [
    "django",
    "socket",
    "http",
    "urllib.request",
    "typer",
    "rich",
    "ssl",
    "asyncio",
]
INFERENCE = ["numpy", "onnxruntime", "tokenizers"]
MODULES = ["amends.cli.main", "amends.cli.review", "amends.cli.rules"]


def loaded_by(code: str) -> list[str]:
    show = f"print(*[name for name in {HEAVY + INFERENCE!r} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\n{show}"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout.split()


@pytest.mark.parametrize("module", MODULES)
def test_reviewing_loads_nothing_heavy(module):
    code = f"import {module}\nfrom amends.language.coach import review\nreview('no')"
    assert loaded_by(code) == []


def test_reading_quickly_loads_numpy_and_nothing_else_that_is_heavy():
    code = "import amends.cli.read\nfrom amends.language.reading import read\nread('no, I say', depth='quick').facts"
    assert loaded_by(code) == ["numpy"]
