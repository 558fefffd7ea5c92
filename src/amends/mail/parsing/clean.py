"""Text that every database can hold and every page can show."""

from __future__ import annotations

import re

# PostgreSQL text holds no NUL, UTF-8 no lone surrogate, and no reader wants the rest.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2028\u2029\ufeff]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")


def clean(text: str) -> str:
    """Return `text` with plain line ends and nothing that cannot be stored."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub("", _SURROGATES.sub("\ufffd", lines))


def one_line(text: str, longest: int) -> str:
    """Return `text` on one line, cut to `longest` characters."""
    return " ".join(clean(text).split())[:longest]
