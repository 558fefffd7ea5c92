"""What of a message is the customer's own: without quoted mail and signature."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from amends.language.text import Span

# Without one of these, nothing is quoted and nothing is signed by a mail program.
_MAY_HOLD_MORE = re.compile(
    r"^(?:>|-- {0,2}$|_{5,}|-{5,}|[Ff]rom:|Begin forwarded)|wrote:|^.{1,90}:\s*\n>",
    re.MULTILINE,
)
_DEVICE = re.compile(
    r"(?:Sent (?:from|via|using) (?:my )?(?:iPhone|iPad|Samsung|Galaxy|Android|BlackBerry"
    r"|Huawei|HTC|Sony|Nokia|Windows|Xperia|Pixel|phone|mobile|tablet|Outlook|Yahoo"
    r"|Mail for|Gmail|AOL|Proton|myMail)\b.{0,60}|Get Outlook for .{1,20})"
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
    if "\n" not in text and "\r" not in text:
        return Body(text)
    lines = text.replace("\r\n", " \n").replace("\r", "\n").split("\n")
    kept = [_DEVICE.fullmatch(line.strip()) is None for line in lines]
    own = "\n".join(itertools.compress(lines, kept))
    if _MAY_HOLD_MORE.search(own):
        kept = _among(_own_words(own), lines, kept)
    return _blanked(text, lines, kept)


def _own_words(text: str) -> list[str]:
    # The parser is loaded only where a mail has been pasted with what it answers.
    from amends.language.quotes import split_reply  # noqa: PLC0415

    own, _ = split_reply(text, is_reply=True, keeps_closing=True)
    return [line.strip() for line in own.split("\n") if line.strip()]


def _among(own: list[str], lines: list[str], kept: list[bool]) -> list[bool]:
    """Say of each line whether it is, in its turn, among a text's own ones."""
    waiting, found = iter(own), []
    awaited = next(waiting, None)
    for line, may_stay in zip(lines, kept, strict=True):
        is_own = may_stay and line.strip() == awaited
        if is_own:
            awaited = next(waiting, None)
        found.append(is_own or (may_stay and not line.strip()))
    # Where the parser joined or changed lines, it is better to read too much.
    return found if awaited is None else kept


def _blanked(text: str, lines: list[str], kept: list[bool]) -> Body:
    parts: list[str] = []
    removed: list[Span] = []
    at = 0
    for line, stays in zip(lines, kept, strict=True):
        if not stays:
            start = at + len(line) - len(line.lstrip())
            removed.append(Span(start, at + len(line.rstrip())))
        piece = text[at : at + len(line) + 1]
        parts.append(piece if stays else re.sub(r"\S", " ", piece))
        at += len(line) + 1
    return Body("".join(parts), _joined(removed, text))


def _joined(spans: list[Span], text: str) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in spans:
        if joined and not text[joined[-1].end : span.start].strip():
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)
