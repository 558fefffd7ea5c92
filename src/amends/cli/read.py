"""`amends read`: a customer's message in, a readable reading out."""

from __future__ import annotations

import argparse
import json
import sys

from amends.cli.answering import answer_lines
from amends.cli.incoming import BadInput, lines, texts
from amends.cli.talks import turns_of
from amends.language.reading import Depth, Reading, read

DOUBTS = {
    "empty": "there are no words in it",
    "quoted_only": "all of it is quoted mail",
    "not_english": "it is not in English, so it was not read",
    "too_short": "it is too short to be sure",
    "automatic": "a machine may have written it",
}


def main(arguments: list[str]) -> int:
    """Read the messages that were given and return the exit status."""
    given = _parser().parse_args(arguments)
    depth: Depth = "quick" if given.quick else "full"
    if given.jsonl:
        return answer_lines(
            lines(given.files, "text", instead="turns"),
            "reading",
            lambda fields: _answer(fields, depth),
            keep_going=given.keep_going,
        )
    for name, text in texts(given.files):
        if len(given.files) > 1 and given.format == "text":
            sys.stdout.write(f"{name}\n")
        sys.stdout.write(_written(read(text, depth=depth), text, given.format))
    return 0


def _answer(fields: dict[str, object], depth: Depth) -> dict[str, object]:
    """Read a message, or a conversation by its last message of the customer."""
    if "turns" not in fields:
        return read(str(fields["text"]), depth=depth).as_dict()
    turns = turns_of(fields["turns"])
    if depth == "quick":
        raise BadInput("a conversation is read in full; leave out --quick")
    said = [turn.text for turn in turns if turn.role == "customer"]
    from amends.language.reading.conversation import follow

    return {**read(said[-1]).as_dict(), "conversation": follow(turns).as_dict()}


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
        "--jsonl",
        action="store_true",
        help="one object a line, with `text`, or with `turns` of a conversation",
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
    rows += [("in doubt", DOUBTS[doubt]) for doubt in reading.doubts]
    rows += [
        (f"given: {fact.kind}", text[fact.start : fact.end]) for fact in reading.facts
    ]
    shown = [
        (each.of, "“" + " ".join(text[each.start : each.end].split()) + "”")
        for each in reading.evidence
    ]
    return "".join(f"{name:<24} {value}\n" for name, value in rows + shown)
