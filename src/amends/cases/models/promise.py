from __future__ import annotations

from datetime import datetime

from django.db import models
from django.db.models import Q
from django.utils import timezone


class Promise(models.Model):
    """Something we said would happen by a time. The open ones are the queue."""

    class Kind(models.TextChoices):
        ACKNOWLEDGE = "acknowledge"
        REPLY = "reply"
        CALL = "call"
        OFFER = "offer"
        STEP = "step", "Step"
        FOLLOW_UP = "follow_up", "Follow up"

    case = models.ForeignKey(
        "cases.Case", on_delete=models.CASCADE, related_name="promises"
    )
    kind = models.CharField(max_length=12, choices=Kind)
    words = models.CharField(max_length=300, help_text="What was promised.")
    made_by = models.ForeignKey(
        "people.Staff",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text="Empty: a policy made it.",
    )
    made_at = models.DateTimeField(default=timezone.now)
    due_at = models.DateTimeField()
    kept_at = models.DateTimeField(null=True, blank=True)
    missed_at = models.DateTimeField(
        null=True,
        blank=True,
        help_text="When the desk saw that it was not kept in time.",
    )
    dropped_at = models.DateTimeField(null=True, blank=True)
    dropped_because = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["due_at", "pk"]
        indexes = [
            models.Index(
                name="open_promises",
                fields=["due_at"],
                condition=Q(kept_at=None, dropped_at=None),
            ),
            models.Index(name="promises_of_a_case", fields=["case", "due_at"]),
        ]
        constraints = [
            models.CheckConstraint(
                name="a_promise_ends_once",
                condition=Q(kept_at=None) | Q(dropped_at=None),
            ),
            models.CheckConstraint(
                name="dropped_promises_say_why",
                condition=Q(dropped_at=None) | ~Q(dropped_because=""),
            ),
        ]

    def __str__(self) -> str:
        return self.words

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to act."""
        return self.kept_at is None and self.dropped_at is None

    def is_late(self, now: datetime) -> bool:
        """Whether its time has passed and nothing was done."""
        return self.is_open and self.due_at < now
