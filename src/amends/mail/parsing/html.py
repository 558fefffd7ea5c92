"""Words out of HTML."""

from __future__ import annotations

import re

import html_text

# More is a web page, not a letter.
_LONGEST = 1_000_000
_TAG = re.compile(r"<[^<>]{0,2000}>")


def text_of_html(html: str) -> str:
    """Return what a reader of this HTML would see, as text."""
    html = html[:_LONGEST]
    try:
        return str(html_text.extract_text(html))
    except (ValueError, RecursionError, AssertionError):
        return _TAG.sub(" ", html)
