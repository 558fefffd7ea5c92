from __future__ import annotations

from django.db import models
from django.utils import timezone


class Agreement(models.Model):
    """The customer's answer to a plan, in their own words."""

    class Answer(models.TextChoices):
        AGREES = "agrees", "agrees"
        AGREES_IN_PART = "agrees_in_part", "agrees in part"
        DECLINES = "declines", "declines"
        COUNTERS = "counters", "would like something else"

    plan = models.OneToOneField(
        "cases.Plan", on_delete=models.CASCADE, related_name="agreement"
    )
    answer = models.CharField(max_length=16, choices=Answer)
    words = models.TextField(blank=True)
    at = models.DateTimeField(default=timezone.now)
    told_to = models.ForeignKey(
        "people.Staff",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text="Who wrote it down; empty: the customer answered on their page.",
    )

    def __str__(self) -> str:
        return self.get_answer_display()
