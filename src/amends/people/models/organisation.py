from __future__ import annotations

from django.db import models


class Organisation(models.Model):
    """The firm whose customers write to us. There is one."""

    name = models.CharField(max_length=120)

    def __str__(self) -> str:
        return self.name
