from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils import timezone


class InboundMail(models.Model):
    """A mail that reached us, and what became of it. Its bytes are in RawMail."""

    class State(models.TextChoices):
        WAITING = "waiting"
        FILED = "filed"
        TRAY = "tray", "in the tray"
        SET_ASIDE = "set_aside", "set aside"

    team = models.ForeignKey(
        "people.Team",
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Whose address it was sent to.",
    )
    received_at = models.DateTimeField(default=timezone.now)
    envelope_sender = models.CharField(
        max_length=512, blank=True, help_text="Empty for bounces (RFC 5321)."
    )
    envelope_recipients = models.JSONField(default=list)
    size = models.PositiveBigIntegerField(default=0, help_text="Bytes.")

    # Read from its head when somebody first looked inside.
    message_id = models.CharField(max_length=998, blank=True)
    sender = models.CharField(max_length=254, blank=True)
    sender_name = models.CharField(max_length=200, blank=True)
    subject = models.CharField(max_length=998, blank=True)

    state = models.CharField(max_length=10, choices=State, default=State.WAITING)
    reason = models.CharField(
        max_length=500, blank=True, help_text="Why it was not filed, in a sentence."
    )
    interaction = models.ForeignKey(
        "cases.Interaction",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    handled_by = models.ForeignKey(
        "people.Staff",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text="Who decided what became of it; empty: the desk.",
    )
    tries = models.PositiveSmallIntegerField(default=0)
    next_try_at = models.DateTimeField(
        default=timezone.now, help_text="While it waits: when filing may begin."
    )

    class Meta:
        ordering = ["-received_at", "-pk"]
        indexes = [
            models.Index(
                name="to_file", fields=["next_try_at"], condition=Q(state="waiting")
            ),
            models.Index(name="laid_aside", fields=["team", "state", "-received_at"]),
            models.Index(
                name="came_before", fields=["message_id"], condition=~Q(message_id="")
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="a_filed_mail_has_its_place",
                condition=Q(state="filed", interaction__isnull=False)
                | (~Q(state="filed") & Q(interaction=None)),
            ),
            models.CheckConstraint(
                name="a_mail_laid_aside_says_why",
                condition=~Q(state__in=["tray", "set_aside"]) | ~Q(reason=""),
            ),
        ]

    def __str__(self) -> str:
        return f"mail {self.pk}, {self.get_state_display()}"

    @property
    def is_open(self) -> bool:
        """Whether a person may still decide what becomes of it."""
        return self.state in {self.State.TRAY, self.State.SET_ASIDE}
