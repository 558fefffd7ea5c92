from __future__ import annotations

from django.db import models
from django.db.models import Q

from .promise import Promise


class PromisePolicy(models.Model):
    """A promise a team makes to everybody: this, within so many worked minutes."""

    team = models.ForeignKey(
        "people.Team", on_delete=models.CASCADE, related_name="policies"
    )
    kind = models.CharField(max_length=12, choices=Promise.Kind)
    level = models.CharField(
        max_length=12, blank=True, help_text="Only for this level of heat; empty: any."
    )
    minutes = models.PositiveIntegerField(help_text="Worked minutes.")

    class Meta:
        verbose_name_plural = "promise policies"
        constraints = [
            models.UniqueConstraint(
                name="one_policy_a_kind_and_level", fields=["team", "kind", "level"]
            ),
            models.CheckConstraint(
                name="a_policy_gives_time", condition=Q(minutes__gt=0)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} within {self.minutes} minutes"
