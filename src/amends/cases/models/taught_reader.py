from __future__ import annotations

from django.db import models
from django.utils import timezone


class TaughtReader(models.Model):
    """What the desk's reader learnt from its people; the newest one reads."""

    at = models.DateTimeField(default=timezone.now)
    learnt_from = models.PositiveIntegerField(help_text="Messages.")
    weights = models.BinaryField(help_text="See language.reading.teaching.taught.")
    figures = models.JSONField(
        default=list,
        help_text='[{"what": "topic", "messages": 64, "before": 0.61, "after": 0.78, '
        '"taken_over": true}, …]',
    )
    taken_back_at = models.DateTimeField(
        null=True, blank=True, help_text="Since then the one before it reads again."
    )

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"taught {self.at:%Y-%m-%d} from {self.learnt_from} messages"
