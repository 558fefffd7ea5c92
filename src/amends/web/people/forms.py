from datetime import time
from typing import Any

from django import forms

from amends.people.actions.add_staff import NewStaff
from amends.people.actions.change_team import TeamDetails
from amends.people.models import Opening, Staff, Team
from amends.web.fields import CountryField, PasswordField, TimeZoneField

STRETCHES = ("morning", "afternoon")  # a break between them makes two


class AddForm(forms.Form):
    name = forms.CharField(max_length=120)
    email = forms.EmailField()
    role = forms.ChoiceField(choices=Staff.Role.choices)
    password = PasswordField()

    def joining(self) -> NewStaff:
        """Return who joins, as typed."""
        return NewStaff(**self.cleaned_data)


class TeamForm(forms.Form):
    name = forms.CharField(max_length=120)
    address = forms.EmailField()
    phone = forms.CharField(max_length=30, required=False)
    time_zone = TimeZoneField()
    country = CountryField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for day in Opening.Weekday:
            for part in STRETCHES:
                self.fields[f"{part}_from_{day}"] = forms.TimeField(required=False)
                self.fields[f"{part}_to_{day}"] = forms.TimeField(required=False)

    def clean(self) -> None:
        """A stretch needs both its ends."""
        for day in Opening.Weekday:
            for part in STRETCHES:
                ends = (
                    self.cleaned_data.get(f"{part}_from_{day}"),
                    (self.cleaned_data.get(f"{part}_to_{day}")),
                )
                if (ends[0] is None) != (ends[1] is None):
                    message = f"{day.label} has one hour without its other end."
                    raise forms.ValidationError(message)

    def details(self) -> TeamDetails:
        """Return the team as typed."""
        said = self.cleaned_data
        return TeamDetails(
            name=said["name"],
            address=said["address"],
            phone=said["phone"],
            time_zone=said["time_zone"],
            country=said["country"],
            openings=tuple(self._openings()),
        )

    def _openings(self) -> list[tuple[int, time, time]]:
        said = self.cleaned_data
        return [
            (int(day), said[f"{part}_from_{day}"], said[f"{part}_to_{day}"])
            for day in Opening.Weekday
            for part in STRETCHES
            if said[f"{part}_from_{day}"] is not None
        ]

    @property
    def days(self) -> list[dict[str, Any]]:
        """Each weekday with the fields of its hours."""
        return [
            {
                "label": day.label,
                "ends": [
                    self[f"{part}_{end}_{day}"]
                    for part in STRETCHES
                    for end in ("from", "to")
                ],
            }
            for day in Opening.Weekday
        ]


def as_it_stands(team: Team) -> TeamForm:
    """Return the form filled with how the team is now."""
    hours: dict[str, object] = {}
    for opening in team.openings.all():
        first = f"morning_from_{opening.weekday}" not in hours
        part = STRETCHES[0] if first else STRETCHES[1]
        hours[f"{part}_from_{opening.weekday}"] = opening.opens.strftime("%H:%M")
        hours[f"{part}_to_{opening.weekday}"] = opening.closes.strftime("%H:%M")
    known = {"name": team.name, "address": team.address, "phone": team.phone}
    known |= {"time_zone": team.time_zone, "country": team.country}
    return TeamForm(initial={**known, **hours})
