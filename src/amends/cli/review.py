"""`amends review`: a draft in, findings out; exit 1 where a stop stands."""

from __future__ import annotations

import argparse
import json
import sys

from amends.cli.answering import answer_lines
from amends.cli.incoming import BadInput, lines, text_or_texts, texts
from amends.cli.showing import as_sarif, as_text
from amends.language.coach import Review, Situation, review


def main(arguments: list[str]) -> int:
    """Review the drafts that were given and return the exit status."""
    given = _parser().parse_args(arguments)
    if given.jsonl:
        return answer_lines(
            lines(given.files, "reply"), "review", _answer, keep_going=given.keep_going
        )
    customer = (
        tuple(text for _, text in texts(given.customer)) if given.customer else ()
    )
    situation = Situation(customer=customer, customer_name=given.name)
    reviewed = [
        (name, text, review(text, situation)) for name, text in texts(given.files)
    ]
    if given.format == "sarif":
        sys.stdout.write(as_sarif(reviewed))
    elif given.format == "json":
        for name, _, result in reviewed:
            written = {"file": name, "review": result.as_dict()}
            sys.stdout.write(json.dumps(written, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write("\n".join(as_text(*each) for each in reviewed))
    return int(any(result.stands_in_the_way for _, _, result in reviewed))


def _answer(fields: dict[str, object]) -> dict[str, object]:
    name = fields.get("customer_name") or ""
    if not isinstance(name, str):
        raise BadInput("`customer_name` must be a text")
    customer = text_or_texts(fields, "customer")
    result: Review = review(
        str(fields["reply"]), Situation(customer=customer, customer_name=name)
    )
    return result.as_dict()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="amends review",
        description="Review a draft reply as an upset customer would read it.",
    )
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="a draft; none: the pipe"
    )
    parser.add_argument(
        "--customer", action="append", metavar="FILE", help="what the customer wrote"
    )
    parser.add_argument("--name", default="", help="the customer's name")
    parser.add_argument("--quick", action="store_true", help="rules alone")
    parser.add_argument("--format", choices=("text", "json", "sarif"), default="text")
    parser.add_argument(
        "--jsonl", action="store_true", help="one object with `reply` a line"
    )
    parser.add_argument(
        "--keep-going", action="store_true", help="answer the good lines of a bad JSONL"
    )
    return parser
