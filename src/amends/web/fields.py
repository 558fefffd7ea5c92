"""Questions that more than one form asks."""

from zoneinfo import available_timezones

import holidays
from babel import Locale
from django import forms
from django.contrib.auth.password_validation import validate_password

ZONES = [*sorted(zone for zone in available_timezones() if "/" in zone), "UTC"]
TERRITORIES = Locale("en").territories
COUNTRIES = sorted(
    (
        (code, TERRITORIES.get(code, code))
        for code in holidays.list_supported_countries(include_aliases=False)
    ),
    key=lambda country: country[1],
)


class PasswordField(forms.CharField):
    """A new password, held against the rules for passwords."""

    def __init__(self) -> None:
        super().__init__(strip=False, validators=[validate_password])


class TimeZoneField(forms.ChoiceField):
    """An IANA time zone."""

    def __init__(self) -> None:
        zones = [(zone, zone) for zone in ZONES]
        super().__init__(choices=zones, initial="Europe/London")


class CountryField(forms.ChoiceField):
    """A country whose public holidays are known; none is an answer too."""

    def __init__(self) -> None:
        super().__init__(required=False, choices=[("", "None"), *COUNTRIES])
