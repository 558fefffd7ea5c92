from __future__ import annotations

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils import timezone


class StaffManager(BaseUserManager["Staff"]):
    """Makes members of staff; everybody signs in with their mail address."""

    def create_user(
        self, email: str, password: str | None = None, **rest: object
    ) -> Staff:
        """Make a member of staff who may sign in with this password."""
        staff = self.model(email=self.normalize_email(email), **rest)
        staff.set_password(password)
        staff.save(using=self._db)
        return staff


class Staff(AbstractBaseUser):
    """Somebody who answers complaints."""

    class Role(models.TextChoices):
        AGENT = "agent"
        SUPERVISOR = "supervisor"
        ADMINISTRATOR = "administrator"

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120)
    role = models.CharField(max_length=20, choices=Role, default=Role.AGENT)
    team = models.ForeignKey(
        "people.Team", on_delete=models.PROTECT, related_name="staff"
    )
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(default=timezone.now)

    objects: ClassVar[StaffManager] = StaffManager()
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "staff"

    def __str__(self) -> str:
        return self.name

    @property
    def first_name(self) -> str:
        """What colleagues call them."""
        return self.name.split()[0] if self.name.split() else self.name

    @property
    def leads(self) -> bool:
        """Whether they answer for others' work too."""
        return self.role != self.Role.AGENT

    @property
    def sees_every_team(self) -> bool:
        """Whether no team is closed to them."""
        return self.role == self.Role.ADMINISTRATOR
