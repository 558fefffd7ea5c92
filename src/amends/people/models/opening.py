from __future__ import annotations

from django.db import models
from django.db.models import F, Q


class Opening(models.Model):
    """A stretch of one weekday in which a team works; a lunch break makes two."""

    class Weekday(models.IntegerChoices):
        MONDAY = 0
        TUESDAY = 1
        WEDNESDAY = 2
        THURSDAY = 3
        FRIDAY = 4
        SATURDAY = 5
        SUNDAY = 6

    team = models.ForeignKey(
        "people.Team", on_delete=models.CASCADE, related_name="openings"
    )
    weekday = models.SmallIntegerField(choices=Weekday)
    opens = models.TimeField()
    closes = models.TimeField()

    class Meta:
        ordering = ["weekday", "opens"]
        constraints = [
            models.CheckConstraint(
                name="an_opening_closes_after_it_opens",
                condition=Q(closes__gt=F("opens")),
            ),
            models.UniqueConstraint(
                name="an_opening_starts_once", fields=["team", "weekday", "opens"]
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_weekday_display()} {self.opens:%H:%M}–{self.closes:%H:%M}"
