"""`amends read`: a customer's message in, a readable reading out."""

from __future__ import annotations

import argparse
import json
import sys

from amends.cli.answering import answer_lines
from amends.cli.incoming import lines, texts
from amends.language.reading import Reading, read


def main(arguments: list[str]) -> int:
    """Read the messages that were given and return the exit status."""
    given = _parser().parse_args(arguments)
    if given.jsonl:
        return answer_lines(
            lines(given.files, "text"),
            "reading",
            lambda fields: read(str(fields["text"])).as_dict(),
            keep_going=given.keep_going,
        )
    for name, text in texts(given.files):
        if len(given.files) > 1 and given.format == "text":
            sys.stdout.write(f"{name}\n")
        sys.stdout.write(_written(read(text), text, given.format))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="amends read", description="Read a customer's message."
    )
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="a message; none: the pipe"
    )
    parser.add_argument(
        "--quick", action="store_true", help="rules and word tables alone"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument(
        "--jsonl", action="store_true", help="one object with `text` a line"
    )
    parser.add_argument(
        "--keep-going", action="store_true", help="answer the good lines of a bad JSONL"
    )
    return parser


def _written(reading: Reading, text: str, form: str) -> str:
    if form == "json":
        return json.dumps(reading.as_dict(), ensure_ascii=False) + "\n"
    rows = [
        ("heat", f"{reading.heat} of 100, {reading.level}"),
        ("complaint", f"{reading.complaint:.0%}"),
        ("topic", reading.topic),
        ("feelings", ", ".join(reading.feelings) or "none shown"),
        ("wants", ", ".join(reading.wants) or "nothing asked"),
        ("signals", ", ".join(reading.signals) or "none"),
    ]
    shown = [
        (each.of, "“" + " ".join(text[each.start : each.end].split()) + "”")
        for each in reading.evidence
    ]
    return "".join(f"{name:<24} {value}\n" for name, value in rows + shown)
