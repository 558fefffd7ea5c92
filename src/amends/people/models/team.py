from __future__ import annotations

from zoneinfo import ZoneInfo

from django.db import models
from phonenumbers import PhoneNumberFormat, format_number, parse


class Team(models.Model):
    """People who answer complaints together, and how the world reaches them."""

    organisation = models.ForeignKey(
        "people.Organisation", on_delete=models.PROTECT, related_name="teams"
    )
    name = models.CharField(max_length=120)
    address = models.EmailField(unique=True, help_text="Where complaints arrive.")
    phone = models.CharField(max_length=20, blank=True, help_text="E.164.")
    time_zone = models.CharField(max_length=60, default="UTC", help_text="IANA name.")
    country = models.CharField(
        max_length=2, blank=True, help_text="ISO 3166-1, for public holidays."
    )
    region = models.CharField(
        max_length=10, blank=True, help_text="ISO 3166-2 part, for public holidays."
    )

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def zone(self) -> ZoneInfo:
        """The time zone its clocks run in."""
        return ZoneInfo(self.time_zone)

    @property
    def phone_in_words(self) -> str:
        """Its telephone number as people write it."""
        if not self.phone:
            return ""
        return format_number(parse(self.phone), PhoneNumberFormat.INTERNATIONAL)
