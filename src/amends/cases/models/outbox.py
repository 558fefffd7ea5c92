from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils import timezone


class OutboundMail(models.Model):
    """A mail that must go out, written in the transaction that decided it.

    The worker sends it, with the same Message-ID (its interaction's) on every try.
    """

    interaction = models.OneToOneField(
        "cases.Interaction", on_delete=models.CASCADE, related_name="mail"
    )
    sender_name = models.CharField(max_length=200)
    sender = models.EmailField()
    recipient = models.EmailField()
    text = models.TextField(help_text="The whole letter, as it leaves.")
    in_reply_to = models.CharField(max_length=998, blank=True)
    references = models.TextField(blank=True, help_text="Message-IDs, oldest first.")
    written_at = models.DateTimeField(default=timezone.now)
    next_try_at = models.DateTimeField(default=timezone.now)
    tries = models.PositiveSmallIntegerField(default=0)
    sent_at = models.DateTimeField(null=True, blank=True)
    given_up_at = models.DateTimeField(null=True, blank=True)
    trouble = models.CharField(
        max_length=300, blank=True, help_text="What the last try met."
    )

    class Meta:
        ordering = ["written_at", "pk"]
        indexes = [
            models.Index(
                name="to_send",
                fields=["next_try_at"],
                condition=Q(sent_at=None, given_up_at=None),
            )
        ]

    def __str__(self) -> str:
        return f"mail to {self.recipient}"
