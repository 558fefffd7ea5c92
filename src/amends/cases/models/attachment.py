from __future__ import annotations

from pathlib import PurePath

from django.db import models


def _folder(attachment: Attachment, name: str) -> str:
    # The stored name is ours: what a stranger called the file never names a path.
    suffix = PurePath(name).suffix
    plain = suffix[1:].isalnum() and suffix.isascii() and len(suffix) <= 12
    return f"{attachment.interaction_id}/file{suffix if plain else ''}"


class Attachment(models.Model):
    """A file that came with, or went with, an interaction."""

    interaction = models.ForeignKey(
        "cases.Interaction", on_delete=models.CASCADE, related_name="attachments"
    )
    name = models.CharField(max_length=255)
    content_type = models.CharField(max_length=120)
    size = models.PositiveBigIntegerField(help_text="Bytes.")
    file = models.FileField(upload_to=_folder, max_length=255)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.name
