from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils import timezone


class Interaction(models.Model):
    """One exchange on a case, or a note among ourselves."""

    class Direction(models.TextChoices):
        INBOUND = "inbound"
        OUTBOUND = "outbound"
        INTERNAL = "internal"

    class Channel(models.TextChoices):
        EMAIL = "email"
        WEB = "web"
        CALL = "call"
        LETTER = "letter"
        VISIT = "visit"
        NOTE = "note"

    case = models.ForeignKey(
        "cases.Case", on_delete=models.CASCADE, related_name="interactions"
    )
    direction = models.CharField(max_length=10, choices=Direction)
    channel = models.CharField(max_length=10, choices=Channel)
    by = models.ForeignKey(
        "people.Staff",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        help_text="Who wrote it; empty: the customer, or the desk by itself.",
    )
    automatic = models.BooleanField(
        default=False, help_text="Written by the desk, not by a person."
    )
    sender = models.EmailField(
        blank=True, help_text="The address an inbound mail came from."
    )
    message_id = models.CharField(
        max_length=998, blank=True, help_text="RFC 5322, with angle brackets."
    )
    subject = models.CharField(max_length=998, blank=True)
    text = models.TextField(blank=True, help_text="The new words, without quotes.")
    quoted = models.TextField(
        blank=True, help_text="What was taken off: earlier mails, signature."
    )
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "pk"]
        indexes = [
            models.Index(name="story", fields=["case", "at"]),
            models.Index(
                name="thread", fields=["message_id"], condition=~Q(message_id="")
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="notes_stay_among_us",
                condition=(
                    Q(direction="internal", channel="note")
                    | (~Q(direction="internal") & ~Q(channel="note"))
                ),
            )
        ]

    def __str__(self) -> str:
        return f"{self.direction} {self.channel} on {self.case_id}"

    @property
    def is_from_customer(self) -> bool:
        """Whether these are the customer's own words."""
        return self.direction == self.Direction.INBOUND
