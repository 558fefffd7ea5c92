"""Telephone numbers, as people type them and as they are kept."""

from __future__ import annotations

from phonenumbers import (
    NumberParseException,
    PhoneNumberFormat,
    format_number,
    is_valid_number,
    parse,
)

from amends.people.refusals import WrongDetail


def as_e164(phone: str, country: str) -> str:
    """Return a typed number as E.164; raises WrongDetail where it is none."""
    if not phone.strip():
        return ""
    try:
        number = parse(phone, country or None)
    except NumberParseException:
        number = None
    if number is None or not is_valid_number(number):
        message = (
            f"“{phone}” is not a telephone number we know. "
            "Write it with its country, like +44 20 7946 0101."
        )
        raise WrongDetail(message)
    return format_number(number, PhoneNumberFormat.E164)
