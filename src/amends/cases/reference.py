"""Public references and page keys: neither can be guessed from another."""

import secrets

# Crockford's base 32 without U: nothing looks like something else, no words appear.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
REFERENCE = rf"AM-[{ALPHABET}]{{5,8}}"


def new_reference() -> str:
    """Return a case's public reference, such as AM-7F3K2, at random."""
    return "AM-" + "".join(secrets.choice(ALPHABET) for _ in range(5))


def new_page_key() -> str:
    """Return 128 random bits that only the holder of a link knows."""
    return secrets.token_urlsafe(16)
