from __future__ import annotations

from django.db import models


class Reading(models.Model):
    """What the software took from one message of the customer (language.reading)."""

    interaction = models.OneToOneField(
        "cases.Interaction", on_delete=models.CASCADE, related_name="reading"
    )
    heat = models.PositiveSmallIntegerField()
    level = models.CharField(max_length=12)
    complaint = models.FloatField(help_text="Probability.")
    abuse = models.FloatField(help_text="Probability.")
    feelings = models.JSONField(default=list)
    wants = models.JSONField(default=list)
    signals = models.JSONField(default=list)
    topic = models.CharField(max_length=40)
    evidence = models.JSONField(
        default=list, help_text='[{"of": "signals/leaving", "start": 0, "end": 9}, …]'
    )

    facts = models.JSONField(
        default=list, help_text='[{"kind": "amount", "start": 0, "end": 4}, …]'
    )
    doubts = models.JSONField(
        default=list, help_text="Why it may be misread; see language.reading.doubt."
    )

    def __str__(self) -> str:
        return f"{self.level} ({self.heat})"
