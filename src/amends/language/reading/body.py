"""What of a message is the customer's own: without quoted mail and signature."""

from __future__ import annotations

import re
from dataclasses import dataclass

from amends.language.text import Span

# Without one of these, nothing is quoted and nothing is signed by a mail program.
_MAY_HOLD_MORE = re.compile(
    r"^(?:>|-- ?$|_{5,}|-{5,}|From:|Sent from)|wrote:|^.{1,90}:\s*\n>", re.MULTILINE
)
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b-\u200f\u202a-\u202e\ufeff]"
)


@dataclass(frozen=True)
class Body:
    """The customer's own words, each at its place in the message.

    `text` is as long as the message; what was taken off stands there as blanks.
    """

    text: str
    removed: tuple[Span, ...] = ()


def body_of(message: str) -> Body:
    """Return the words to be read; quoted mail and signatures are blanked out."""
    text = _INVISIBLE.sub(" ", message)
    if "\n" not in text or not _MAY_HOLD_MORE.search(text):
        return Body(text)
    # The parser is loaded only where a mail has been pasted with what it answers.
    from amends.language.quotes import split_reply  # noqa: PLC0415

    own, _ = split_reply(text.replace("\r", " "), is_reply=True)
    return _blanked(text, own)


def _blanked(text: str, own: str) -> Body:
    """Keep the lines of a text that are among its own words, in their order."""
    waiting = [line.strip() for line in own.split("\n") if line.strip()]
    kept, removed, at = [], [], 0
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if waiting and bare == waiting[0]:
            waiting.pop(0)
            kept.append(line)
        elif not bare:
            kept.append(line)
        else:
            kept.append(re.sub(r"\S", " ", line))
            removed.append(Span(at, at + len(line.rstrip())))
        at += len(line)
    if waiting:  # the parser joined or changed lines: better to read too much
        return Body(text)
    return Body("".join(kept), _joined(removed, text))


def _joined(spans: list[Span], text: str) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in spans:
        if joined and not text[joined[-1].end : span.start].strip():
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)
