"""Turn the bytes of a mail into words and files. No bytes make it fail."""

from .parse import parse_mail
from .parsed import ParsedMail
from .subjects import bare_subject, is_reply_subject

__all__ = ["ParsedMail", "bare_subject", "is_reply_subject", "parse_mail"]
