from __future__ import annotations

from django.db import models


class Draft(models.Model):
    """What somebody is writing on a case. It belongs to its writer."""

    case = models.ForeignKey(
        "cases.Case", on_delete=models.CASCADE, related_name="drafts"
    )
    writer = models.ForeignKey(
        "people.Staff", on_delete=models.CASCADE, related_name="drafts"
    )
    words = models.TextField(blank=True)
    at = models.DateTimeField()
    turn = models.PositiveBigIntegerField(
        default=0, help_text="Counts up while typing; an older turn never overwrites."
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(name="one_draft_each", fields=["case", "writer"])
        ]

    def __str__(self) -> str:
        return f"draft on {self.case_id}"
