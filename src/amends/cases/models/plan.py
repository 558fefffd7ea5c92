from __future__ import annotations

from decimal import Decimal

from django.db import models
from django.db.models import Q
from django.utils import timezone
from moneyed import Money


class Plan(models.Model):
    """What we propose to put it right: remedies and steps."""

    class Kind(models.TextChoices):
        OFFER = "offer", "What we will do"
        QUESTION = "question", "What would put it right?"

    class State(models.TextChoices):
        OFFERED = "offered"
        AGREED = "agreed"
        AGREED_IN_PART = "agreed_in_part", "Agreed in part"
        DECLINED = "declined"
        COUNTERED = "countered"
        WITHDRAWN = "withdrawn"
        CARRIED_OUT = "carried_out", "Carried out"

    case = models.ForeignKey(
        "cases.Case", on_delete=models.CASCADE, related_name="plans"
    )
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.OFFER)
    words = models.TextField(help_text="What we suggest, to the customer.")
    by = models.ForeignKey("people.Staff", on_delete=models.PROTECT, related_name="+")
    offered_at = models.DateTimeField(default=timezone.now)
    state = models.CharField(max_length=16, choices=State, default=State.OFFERED)

    class Meta:
        ordering = ["offered_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                name="one_plan_stands_at_a_time",
                fields=["case"],
                condition=Q(state__in=["offered", "agreed", "agreed_in_part"]),
            )
        ]

    def __str__(self) -> str:
        return self.words

    @property
    def is_offered(self) -> bool:
        """Whether it waits for the customer's answer."""
        return self.state == self.State.OFFERED

    @property
    def is_agreed(self) -> bool:
        """Whether the customer agreed, to all of it or to a part."""
        return self.state in {self.State.AGREED, self.State.AGREED_IN_PART}


class Remedy(models.Model):
    """One thing a plan gives the customer."""

    class Kind(models.TextChoices):
        REFUND = "refund"
        REPLACEMENT = "replacement"
        REPAIR = "repair"
        COMPENSATION = "compensation"
        GOODWILL = "goodwill"
        APOLOGY = "apology"
        EXPLANATION = "explanation"
        ACTION = "action"

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="remedies")
    kind = models.CharField(max_length=14, choices=Kind)
    amount = models.DecimalField(
        max_digits=12, decimal_places=2, null=True, blank=True, help_text="Major units."
    )
    currency = models.CharField(max_length=3, blank=True, help_text="ISO 4217.")

    class Meta:
        verbose_name_plural = "remedies"
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                name="an_amount_is_above_zero_and_has_a_currency",
                condition=Q(amount=None, currency="")
                | (Q(amount__isnull=False, amount__gt=Decimal(0)) & ~Q(currency="")),
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.money or ''}".strip()

    @property
    def money(self) -> Money | None:
        """The amount, where there is one."""
        return None if self.amount is None else Money(self.amount, self.currency)


class Step(models.Model):
    """One thing that will be done, by us or by the customer."""

    class Who(models.TextChoices):
        US = "us", "We"
        CUSTOMER = "customer", "The customer"

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="steps")
    position = models.PositiveSmallIntegerField()
    who = models.CharField(max_length=10, choices=Who, default=Who.US)
    words = models.CharField(max_length=300)
    due_at = models.DateTimeField(
        null=True, blank=True, help_text="Empty: when it suits the customer."
    )
    promise = models.OneToOneField(
        "cases.Promise",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="step",
        help_text="Made when the plan is agreed, for each step that is ours.",
    )
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(
                name="steps_stand_in_order", fields=["plan", "position"]
            ),
            models.CheckConstraint(
                name="our_steps_have_a_date",
                condition=Q(who="customer") | Q(due_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.words
