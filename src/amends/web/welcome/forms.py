from django import forms

from amends.people.actions.open_desk import DeskDraft
from amends.web.fields import CountryField, PasswordField, TimeZoneField


class WelcomeForm(forms.Form):
    name = forms.CharField(max_length=120)
    email = forms.EmailField()
    password = PasswordField()
    organisation = forms.CharField(max_length=120)
    team = forms.CharField(max_length=120, initial="Customer care")
    address = forms.EmailField()
    phone = forms.CharField(max_length=30, required=False)
    time_zone = TimeZoneField()
    country = CountryField()
    opens = forms.TimeField(initial="09:00")
    closes = forms.TimeField(initial="17:00")
    weekend = forms.BooleanField(required=False)

    def draft(self) -> DeskDraft:
        """Return the desk as it was described."""
        return DeskDraft(**self.cleaned_data)
