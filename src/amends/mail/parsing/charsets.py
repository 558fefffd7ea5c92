"""Bytes into text, whatever charset they claim."""

from __future__ import annotations

import codecs

from charset_normalizer import from_bytes

# What a charset is called by senders who mean its richer sister (WHATWG Encoding).
_MEANT = {"ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030"}
# Charsets named by senders who never looked: bytes that are UTF-8 are UTF-8.
_OFTEN_WRONG = frozenset({"ascii", "iso8859-1", "cp1252", "iso8859-15"})
# Enough for a guess, little enough to be quick.
_SAMPLE = 50_000
_MOSTLY_ASCII = 0.7


def decode(content: bytes, charset: str | None) -> str:
    """Return `content` as text, by its charset where that fits, else by a guess."""
    for name in _candidates(charset):
        try:
            return content.decode(name)
        except (UnicodeError, LookupError, ValueError):
            continue
    return content.decode(_guess(content), errors="replace")


def _candidates(charset: str | None) -> tuple[str, ...]:
    """Return the charsets worth trying, the likeliest first."""
    try:
        known = codecs.lookup((charset or "").strip("\"' ")).name
        "".encode(known)  # a codec such as base64 is not a charset
    except (LookupError, UnicodeError, ValueError):
        return ("utf-8",)
    meant = _MEANT.get(known, known)
    return ("utf-8", meant) if known in _OFTEN_WRONG else (meant,)


def _guess(content: bytes) -> str:
    if _is_utf8_mostly(content):
        return "utf-8"
    sample = content[:_SAMPLE]
    plain = sum(byte < 128 for byte in sample)
    if plain >= _MOSTLY_ASCII * len(sample):
        return "cp1252"  # a few accents and curly quotes: Western Europe
    best = from_bytes(sample).best()
    return best.encoding if best else "cp1252"


def _is_utf8_mostly(content: bytes) -> bool:
    """Whether few bytes of what should be UTF-8 are not."""
    sample = content[:_SAMPLE].decode("utf-8", errors="replace")
    strange = sum(char > "\x7f" for char in sample)
    return sample.count("\ufffd") * 4 < strange
