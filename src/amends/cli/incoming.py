"""What comes in from files and pipes, or one clear sentence about what is wrong."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

PIPE = "-"


class BadInput(Exception):
    """Something given to a command cannot be used; the sentence says what to do."""


class Text(NamedTuple):
    """A text and the name of where it came from."""

    name: str
    text: str


class Line(NamedTuple):
    """One line of JSONL: its number, and its object or what is wrong with it."""

    number: int
    fields: dict[str, object]
    wrong: str = ""


def texts(paths: list[str]) -> list[Text]:
    """Return the text of every path, or of the pipe where there is none."""
    return [_text(path) for path in paths or [PIPE]]


def lines(paths: list[str], field: str, *, instead: str = "") -> Iterator[Line]:
    """Yield every line of JSONL that is not blank.

    Each must hold a text in `field`, unless it has the field `instead`.
    """
    for path in paths or [PIPE]:
        for number, raw in enumerate(_bytes(path).split(b"\n"), start=1):
            if raw.strip():
                yield _line(number, raw, field, instead)


def text_or_texts(fields: dict[str, object], name: str) -> tuple[str, ...]:
    """Return a field that may be a text or a list of texts, oldest first."""
    value = fields.get(name)
    if value is None:
        return ()
    several = value if isinstance(value, list) else [value]
    if not all(isinstance(each, str) for each in several):
        raise BadInput(f"`{name}` must be a text or a list of texts")
    return tuple(several)


def _line(number: int, raw: bytes, field: str, instead: str) -> Line:
    try:
        fields = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return Line(
            number, {}, f"byte {error.start + 1} is not UTF-8; convert the file first"
        )
    except (ValueError, RecursionError) as error:
        return Line(number, {}, f"this is not JSON ({error}); write one object a line")
    if not isinstance(fields, dict):
        return Line(number, {}, f'this is not an object; write {{"{field}": "..."}}')
    return Line(number, fields, _lacks(fields, field, instead))


def _lacks(fields: dict[str, object], field: str, instead: str) -> str:
    """Return what is wrong with the fields of a line; empty where nothing is."""
    if field in fields:
        return "" if isinstance(fields[field], str) else f"`{field}` must be a text"
    return "" if instead and instead in fields else f"there is no `{field}`; add it"


def _text(path: str) -> Text:
    name = "the pipe" if path == PIPE else path
    raw = _bytes(path)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise BadInput(
            f"{name}, line {line}: this is not UTF-8; convert the file first, "
            "for example with `iconv -t UTF-8`."
        ) from None
    if not text.strip():
        raise BadInput(
            f"There is no text in {name}; give a file with some, or pipe it in."
        )
    return Text(name, text)


def _bytes(path: str) -> bytes:
    try:
        raw = sys.stdin.buffer.read() if path == PIPE else Path(path).read_bytes()
    except FileNotFoundError:
        raise BadInput(f"There is no file {path}; check the name.") from None
    except IsADirectoryError:
        raise BadInput(f"{path} is a folder; name the files in it.") from None
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.") from None
    if not raw.strip():
        name = "the pipe" if path == PIPE else path
        raise BadInput(
            f"There is no text in {name}; give a file with some, or pipe it in."
        )
    return raw
