"""Public references and page keys: neither can be guessed from another."""

import secrets
from collections.abc import Callable

# Crockford's base 32 without U: nothing looks like something else, no words appear.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
REFERENCE = rf"AM-[{ALPHABET}]{{5,8}}"


def new_reference(length: int = 5) -> str:
    """Return a case's public reference, such as AM-7F3K2, at random."""
    return "AM-" + "".join(secrets.choice(ALPHABET) for _ in range(length))


def free_reference(is_taken: Callable[[str], bool]) -> str:
    """Return a reference nobody has; longer where the short ones grow crowded."""
    references = (new_reference(length) for length in (5, 5, 6, 7, 8))
    return next(each for each in references if not is_taken(each))


def new_page_key() -> str:
    """Return 128 random bits that only the holder of a link knows."""
    return secrets.token_urlsafe(16)
