"""What is new in a mail: without the mails it answers, without the signature.

Found by mail-parser-reply, which is told not to be too sure: in a complaint, the
customer's own words must never pass for a signature or a quote.
"""

from __future__ import annotations

import re

from mailparser_reply.constants import MAIL_LANGUAGES
from mailparser_reply.parser import EmailMessage, EmailReply

# Its patterns grow quadratic on long lines and long runs of empty lines.
_LONGEST_TEXT = 60_000
_LONGEST_LINE = 300
_EMPTY_LINES = re.compile(r"\n[ \t\n]*\n[ \t\n]*\n")
_STAND_IN = re.compile("\ue000(\\d+)\ue001")

_HEADER_LANGUAGES = [name for name in MAIL_LANGUAGES if name != "david"]
# Others know words that start ordinary English sentences ("Tak", "Kh").
_SIGNATURE_LANGUAGES = ["en", "de"]
_LONGEST_SIGNATURE = (12, 600)  # lines, characters
_MOST_CANDIDATES = 20
_SENTENCE = re.compile(r"[a-z]{3}[.!?]$|^(?:\S+\s+){5,}\S+[.!?]$")
# A mail that is passed on begins so.
_PASSED_ON = re.compile(r"\W*(?:begin )?forwarded message\W*", re.IGNORECASE)
# A trip has From, To and a date as well; only a mail has one of these.
_FIELDS = re.compile(r"\s*from\s*:", re.IGNORECASE)
_MAIL_FIELDS = re.compile(r"@|^\W*(?:sent|subject)\s*:", re.IGNORECASE | re.MULTILINE)
_LOOKS_LIKE_A_HEAD = re.compile(r"@|\d{1,2}[:.]\d{2}|\b\d{4}\b|-----")


def split_reply(
    text: str, *, is_reply: bool, keeps_closing: bool = False
) -> tuple[str, str]:
    """Return the new words and what was taken off.

    Only a reply has quotes taken off: a first mail that tells an earlier exchange
    tells it because it matters. `keeps_closing` takes off a signature only below "--", and only
    where it says nothing more.
    """
    text, rest = text[:_LONGEST_TEXT], text[_LONGEST_TEXT:]
    masked, long_lines = _mask(_EMPTY_LINES.sub("\n\n", text.strip()))
    words, taken = _without_quotes(masked) if is_reply else (masked, "")
    words, signature = _without_signature(words, keeps_closing=keeps_closing)
    off = "\n\n".join(filter(None, [signature, taken]))
    return (
        _unmask(words, long_lines).strip(),
        "\n\n".join(filter(None, [_unmask(off, long_lines).strip(), rest.strip()])),
    )


def _mask(text: str) -> tuple[str, list[str]]:
    """Put a short stand-in for each line too long to be a head or a signature."""
    long_lines: list[str] = []
    lines = []
    for line in _STAND_IN.sub("", text).split("\n"):
        if len(line) > _LONGEST_LINE:
            quote = ">" if line.lstrip().startswith(">") else ""
            lines.append(f"{quote}\ue000{len(long_lines)}\ue001")
            long_lines.append(line.lstrip().removeprefix(quote))
        else:
            lines.append(line)
    return "\n".join(lines), long_lines


def _unmask(text: str, long_lines: list[str]) -> str:
    return _STAND_IN.sub(lambda match: long_lines[int(match[1])], text)


def _without_quotes(text: str) -> tuple[str, str]:
    """Return what stands before the first quoted mail or between its lines."""
    replies = EmailMessage(text=text, languages=[*_HEADER_LANGUAGES]).read().replies
    first = next((i for i, r in enumerate(replies) if _heads_a_quote(r)), len(replies))
    before = "\n".join(reply.content for reply in replies[:first])
    after = "\n\n".join(reply.content for reply in replies[first:])
    words, quoted = _sort_lines(before)
    if first < len(replies) and "\n>" in f"\n{after}":
        heads = "".join(reply.headers or "" for reply in replies[first:])
        between, after = _sort_lines(after, heads)
        words = "\n\n".join(filter(None, [words, between]))
    taken = "\n".join(filter(None, [quoted, after]))
    if _PASSED_ON.fullmatch(words):
        return text, ""
    if not words and not all(line.startswith(">") for line in taken.split("\n")[1:]):
        return text, ""  # passed on without a word: then that is the message
    return words, taken


def _heads_a_quote(reply: EmailReply) -> bool:
    head = reply.headers or ""
    if _FIELDS.match(head) and not _MAIL_FIELDS.search(head):
        return False
    return bool(_LOOKS_LIKE_A_HEAD.search(head))


def _sort_lines(text: str, heads: str = "") -> tuple[str, str]:
    """Return the lines of a reply that are its own, and the quoted ones."""
    own: list[str] = []
    quoted: list[str] = []
    below = ""  # what follows says what a line is, so they are read upwards
    for line in reversed(text.split("\n")):
        said = line.strip()
        is_quoted = line.startswith(">") or bool(said and said in heads)
        is_quoted = is_quoted or (below.startswith(">") and _ends_a_head(said))
        (quoted if is_quoted else own).append(line)
        below = said or below
    words = _EMPTY_LINES.sub("\n\n", "\n".join(reversed(own)))
    return words.strip(), "\n".join(reversed(quoted)).strip()


def _ends_a_head(line: str) -> bool:
    """Whether this line says, in any language, who wrote what is quoted below it."""
    return line.endswith(":") and bool(_LOOKS_LIKE_A_HEAD.search(line))


def _without_signature(text: str, *, keeps_closing: bool) -> tuple[str, str]:
    """Return the words and the first thing that can only be a signature."""
    read = EmailMessage(
        text=text, languages=[*_SIGNATURE_LANGUAGES], keep_hyphen_lists=True
    )
    position = 0
    for _ in range(_MOST_CANDIDATES):
        found = read.SIGNATURE_REGEX.search(read.text, position)
        if found is None:
            break
        words, signature = read.text[: found.start()].strip(), found.group().strip()
        if words and _is_signature(signature, keeps_closing=keeps_closing):
            return words, signature
        position = found.end() - len(found.group().lstrip()) + 1
    return text, ""


def _is_signature(text: str, *, keeps_closing: bool) -> bool:
    """Whether this only closes a letter and says nothing more."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    most_lines, most_characters = _LONGEST_SIGNATURE
    if len(lines) > most_lines or len(text) > most_characters:
        return False
    is_marked = lines[0] in {"--", "__"}
    if is_marked != keeps_closing:
        return is_marked
    says_more = any(len(line) > 80 or _SENTENCE.search(line) for line in lines)
    return len(lines[0]) <= 60 and not says_more
