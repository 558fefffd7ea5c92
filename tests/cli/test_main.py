"""`amends` itself: what it has, and what it says to a slip of the finger."""

import sys

import pytest

from amends.cli import main as command


@pytest.mark.parametrize("asked", [[], ["--help"], ["-h"], ["help"]])
def test_every_command_is_listed_with_one_line(amends, asked):
    ran = amends(*asked)
    assert ran.status == 0
    for name, each in command.COMMANDS.items():
        assert name in ran.out
        assert each.does in ran.out


def test_an_unknown_command_gets_one_sentence(amends):
    ran = amends("revue")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
    assert "revue" in ran.err


def test_arguments_come_from_the_command_line(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["amends", "rules", "apology/but"])
    assert command.main() == 0
    assert capsys.readouterr().out.startswith("# apology/but")


def test_a_reader_who_leaves_early_is_no_error(amends, monkeypatch):
    def gone(_):
        raise BrokenPipeError

    monkeypatch.setattr(command, "_load", lambda _: gone)
    monkeypatch.setattr(command, "_hush", lambda: None)
    assert amends("rules").status == 0
