from zoneinfo import available_timezones

import holidays
from django import forms
from django.contrib.auth.password_validation import validate_password

from amends.people.actions.open_desk import DeskDraft

ZONES = [*sorted(zone for zone in available_timezones() if "/" in zone), "UTC"]
COUNTRIES = sorted(holidays.list_supported_countries(include_aliases=False))


class WelcomeForm(forms.Form):
    name = forms.CharField(max_length=120)
    email = forms.EmailField()
    password = forms.CharField(min_length=8, strip=False)
    organisation = forms.CharField(max_length=120)
    team = forms.CharField(max_length=120)
    address = forms.EmailField()
    phone = forms.CharField(max_length=30, required=False)
    time_zone = forms.ChoiceField(choices=[(zone, zone) for zone in ZONES])
    country = forms.ChoiceField(
        required=False, choices=[("", "—"), *((code, code) for code in COUNTRIES)]
    )
    opens = forms.TimeField()
    closes = forms.TimeField()
    weekend = forms.BooleanField(required=False)

    def clean_password(self) -> str:
        password = str(self.cleaned_data["password"])
        validate_password(password)
        return password

    def draft(self) -> DeskDraft:
        """Return the desk as it was described."""
        return DeskDraft(**self.cleaned_data)
