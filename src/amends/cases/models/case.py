from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils import timezone

from amends.cases.reference import new_page_key, new_reference


class Case(models.Model):
    """One complaint, from receipt to closure."""

    class Stage(models.TextChoices):
        """The path every case walks."""

        LISTEN = "listen"
        UNDERSTAND = "understand"
        AGREE = "agree"
        ACT = "act"
        FOLLOW_UP = "follow_up", "Follow up"
        LEARN = "learn"

    class Outcome(models.TextChoices):
        UPHELD = "upheld"
        PARTLY_UPHELD = "partly_upheld", "Partly upheld"
        NOT_UPHELD = "not_upheld", "Not upheld"
        WITHDRAWN = "withdrawn"

    class Trend(models.TextChoices):
        """Where heat is heading, last message against the one before."""

        RISING = "rising"
        FALLING = "falling"
        STEADY = "steady", "Steady"

    reference = models.CharField(
        max_length=12, unique=True, default=new_reference, editable=False
    )
    page_key = models.CharField(
        max_length=22,
        default=new_page_key,
        editable=False,
        help_text="Part of every link to the customer's page; a new one ends the old.",
    )
    team = models.ForeignKey("people.Team", on_delete=models.PROTECT)
    customer = models.ForeignKey(
        "people.Customer", on_delete=models.PROTECT, related_name="cases"
    )
    owner = models.ForeignKey(
        "people.Staff", on_delete=models.PROTECT, related_name="cases"
    )
    subject = models.CharField(max_length=200)
    topic = models.CharField(max_length=40, blank=True)
    stage = models.CharField(max_length=12, choices=Stage, default=Stage.LISTEN)
    opened_at = models.DateTimeField(default=timezone.now)
    closed_at = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(max_length=16, choices=Outcome, blank=True)
    outcome_basis = models.TextField(blank=True, help_text="Why it ended so.")

    # What the last message of the customer told; see Reading.
    heat = models.PositiveSmallIntegerField(default=0)
    level = models.CharField(max_length=12, default="calm")
    trend = models.CharField(max_length=8, choices=Trend, default=Trend.STEADY)

    # How likely the talk so far ends badly, and whether to warn; see forecasting.py.
    forecast = models.FloatField(
        null=True, blank=True, help_text="Probability; empty: nothing to go by."
    )
    forecast_warns = models.BooleanField(default=False)

    # Its place in the queue; see queue.py.
    turn_at = models.DateTimeField(
        null=True, blank=True, help_text="When its turn comes; empty: nothing is due."
    )

    class Meta:
        indexes = [
            models.Index(
                name="team_queue",
                fields=["team", "turn_at"],
                condition=Q(closed_at=None),
            ),
            models.Index(
                name="owner_queue",
                fields=["owner", "turn_at"],
                condition=Q(closed_at=None),
            ),
            models.Index(name="team_closed", fields=["team", "-closed_at"]),
        ]
        constraints = [
            models.CheckConstraint(
                name="closed_cases_say_how_and_when",
                condition=Q(closed_at=None, outcome="")
                | (Q(closed_at__isnull=False) & ~Q(outcome="")),
            ),
            models.CheckConstraint(
                name="heat_is_0_to_100", condition=Q(heat__gte=0, heat__lte=100)
            ),
            models.CheckConstraint(
                name="forecast_is_a_chance",
                condition=Q(forecast=None) | Q(forecast__gte=0, forecast__lte=1),
            ),
            models.CheckConstraint(
                name="only_a_forecast_warns",
                condition=Q(forecast_warns=False) | Q(forecast__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.subject}"

    @property
    def is_closed(self) -> bool:
        """Whether nothing more is expected on this case."""
        return self.closed_at is not None
