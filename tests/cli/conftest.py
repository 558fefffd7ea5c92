"""The command as a person runs it: arguments and a pipe in, two streams out."""

import io
import sys
from typing import NamedTuple

import pytest

from amends.cli.main import main


class Ran(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def amends(capsys, monkeypatch):
    def run(*arguments, pipe=b""):
        raw = pipe if isinstance(pipe, bytes) else pipe.encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
        status = main([str(each) for each in arguments])
        return Ran(status, *capsys.readouterr())

    return run
