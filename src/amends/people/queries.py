"""Questions about people."""

from __future__ import annotations

from django.db.models import QuerySet

from amends.people.models import Staff


def staff_seen_by(staff: Staff) -> QuerySet[Staff]:
    """The colleagues this person may see: their team, or everybody."""
    everybody = Staff.objects.select_related("team").order_by("team__name", "name")
    return everybody if staff.sees_every_team else everybody.filter(team=staff.team_id)
