from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils import timezone


class Restatement(models.Model):
    """The problem in our words, which the customer confirms or corrects."""

    class Answer(models.TextChoices):
        CONFIRMED = "confirmed"
        CORRECTED = "corrected"

    case = models.ForeignKey(
        "cases.Case", on_delete=models.CASCADE, related_name="restatements"
    )
    words = models.TextField()
    by = models.ForeignKey("people.Staff", on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    answer = models.CharField(max_length=10, choices=Answer, blank=True)
    correction = models.TextField(blank=True, help_text="The customer's own words.")
    answered_at = models.DateTimeField(null=True, blank=True)
    replaced_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(
                name="one_restatement_stands_at_a_time",
                fields=["case"],
                condition=Q(replaced_at=None),
            ),
            models.CheckConstraint(
                name="answered_restatements_say_when",
                condition=Q(answer="", answered_at=None)
                | (~Q(answer="") & Q(answered_at__isnull=False)),
            ),
        ]

    def __str__(self) -> str:
        return self.words

    @property
    def is_confirmed(self) -> bool:
        """Whether the customer said: yes, that is right."""
        return self.answer == self.Answer.CONFIRMED
