from __future__ import annotations

from django.db import models
from django.utils import timezone

# Who signs with a title is greeted with it.
TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "mx", "miss", "sir", "rev"})


class Customer(models.Model):
    """Somebody who complains: one person, many cases, many addresses."""

    name = models.CharField(max_length=200, blank=True)
    phone = models.CharField(max_length=20, blank=True, help_text="E.164.")
    prefers = models.CharField(
        max_length=200, blank=True, help_text="How and when they like to be reached."
    )
    since = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.called

    @property
    def called(self) -> str:
        """The name we call them by; their address where they gave no name."""
        if self.name:
            return self.name
        first = self.addresses.first()
        return first.email if first else "A customer without a name"

    @property
    def short_name(self) -> str:
        """How a greeting calls them: Priya, Dr Brandt, or the address they gave."""
        words = self.name.split()
        if len(words) > 1 and words[0].rstrip(".").lower() in TITLES:
            return f"{words[0]} {words[-1]}"
        return words[0] if words else self.called


class Address(models.Model):
    """A mail address a customer has written from."""

    customer = models.ForeignKey(
        Customer, on_delete=models.CASCADE, related_name="addresses"
    )
    email = models.EmailField(unique=True, help_text="Lower case.")

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.email
