from __future__ import annotations

from django.db import models
from django.utils import timezone


class Event(models.Model):
    """A line in a case's history: who did what, when. Never edited."""

    class Actor(models.TextChoices):
        STAFF = "staff"
        CUSTOMER = "customer"
        DESK = "desk", "the desk"

    case = models.ForeignKey(
        "cases.Case", on_delete=models.CASCADE, related_name="events"
    )
    action = models.CharField(max_length=40)
    actor = models.CharField(max_length=10, choices=Actor)
    by = models.ForeignKey(
        "people.Staff", on_delete=models.PROTECT, null=True, blank=True
    )
    at = models.DateTimeField(default=timezone.now)
    facts = models.JSONField(default=dict, help_text="What it was about, from and to.")

    class Meta:
        ordering = ["at", "pk"]
        indexes = [models.Index(name="history", fields=["case", "at"])]
        constraints = [
            models.CheckConstraint(
                name="staff_have_a_name_in_history",
                condition=models.Q(actor="staff", by__isnull=False)
                | (~models.Q(actor="staff") & models.Q(by=None)),
            )
        ]

    def __str__(self) -> str:
        return f"{self.action} on {self.case_id}"
