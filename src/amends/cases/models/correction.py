from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils import timezone


class Correction(models.Model):
    """What a person said of a reading: that it is right, or what is. Never edited."""

    class What(models.TextChoices):
        LEVEL = "level"
        COMPLAINT = "complaint"
        FEELINGS = "feelings"
        WANTS = "wants"
        SIGNALS = "signals"
        TOPIC = "topic"
        RIGHT = "right", "The reading is right"
        PUT_BACK = "put_back", "Put back as it was read"

    reading = models.ForeignKey(
        "cases.Reading", on_delete=models.CASCADE, related_name="corrections"
    )
    what = models.CharField(max_length=10, choices=What)
    was = models.CharField(
        max_length=40, blank=True, help_text="Empty: it was not there, and is added."
    )
    now = models.CharField(
        max_length=40, blank=True, help_text="Empty: it is not there, and taken away."
    )
    by = models.ForeignKey("people.Staff", on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                name="a_correction_changes_something",
                condition=Q(what__in=["right", "put_back"], was="", now="")
                | (~Q(what__in=["right", "put_back"]) & ~Q(was=F("now"))),
            )
        ]

    def __str__(self) -> str:
        return f"{self.what}: {self.was} → {self.now}"
