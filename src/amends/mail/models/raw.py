from __future__ import annotations

from django.db import models


class RawMail(models.Model):
    """The bytes of a mail as they came. A table of its own: lists never load it."""

    mail = models.OneToOneField(
        "mail.InboundMail",
        on_delete=models.CASCADE,
        primary_key=True,
        related_name="raw",
    )
    content = models.BinaryField()

    def __str__(self) -> str:
        return f"the bytes of mail {self.pk}"
