"""Every value a reading can have, so that nobody corrects it to nonsense."""

from __future__ import annotations

from amends.cases.models import Correction
from amends.language.reading.labels import FEELINGS, LEVELS, SIGNALS, TOPICS, WANTS

What = Correction.What
LABELS: dict[str, tuple[str, ...]] = {
    What.LEVEL: LEVELS,
    What.TOPIC: TOPICS,
    What.SIGNALS: SIGNALS,
    What.WANTS: WANTS,
    What.FEELINGS: FEELINGS,
    What.COMPLAINT: ("yes", "no"),
}
