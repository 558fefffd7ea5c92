"""Answer JSONL line by line; a wrong line is named, and nothing is half-done."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable

from amends.cli.incoming import BadInput, Line

Answer = Callable[[dict[str, object]], dict[str, object]]


def answer_lines(
    lines: Iterable[Line], name: str, answer: Answer, *, keep_going: bool
) -> int:
    """Write each object back with its answer under `name`; return the exit status.

    Without `keep_going` the first wrong line ends it before anything is written.
    """
    wrong = 0
    ready: list[str] = []
    for line in lines:
        try:
            written = _answered(line, name, answer)
        except BadInput as error:
            if not keep_going:
                raise BadInput(
                    f"Line {line.number}: {error}, "
                    "or pass --keep-going to answer the others."
                ) from None
            sys.stderr.write(f"Line {line.number}: {error}.\n")
            wrong += 1
            continue
        if keep_going:
            sys.stdout.write(written)
        else:
            ready.append(written)
    sys.stdout.writelines(ready)
    return 2 if wrong else 0


def _answered(line: Line, name: str, answer: Answer) -> str:
    if line.wrong:
        raise BadInput(line.wrong)
    fields = {**line.fields, name: answer(line.fields)}
    written = json.dumps(fields, ensure_ascii=False)
    if not written.isascii():
        try:
            written.encode("utf-8")
        except UnicodeEncodeError:
            written = json.dumps(fields)
    return written + "\n"
