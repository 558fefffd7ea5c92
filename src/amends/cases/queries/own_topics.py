"""The topics a team gave its messages beside the eleven."""

from __future__ import annotations

from django.db.models import Exists

from amends.cases.labels import LABELS
from amends.cases.models import Correction
from amends.cases.queries.corrections import put_back_after

TOPIC = Correction.What.TOPIC


def own_topics(team_id: int) -> list[str]:
    """Return every own topic that somebody of the team chose and nobody put back."""
    chosen = Correction.objects.filter(
        what=TOPIC, reading__interaction__case__team=team_id
    )
    own = chosen.exclude(now__in=LABELS[TOPIC]).exclude(Exists(put_back_after()))
    return sorted(set(own.order_by().values_list("now", flat=True)))
