"""Every value a reading can have, so that nobody corrects it to nonsense."""

from __future__ import annotations

from amends.cases.models import Correction
from amends.language.reading import LEVELS
from amends.language.reading.feelings import FEELINGS
from amends.language.reading.signals import SIGNALS
from amends.language.reading.topics import TOPICS
from amends.language.reading.wants import WANTS

What = Correction.What
LABELS: dict[str, tuple[str, ...]] = {
    What.LEVEL: LEVELS,
    What.TOPIC: tuple(each.name for each in TOPICS.cues),
    What.SIGNALS: tuple(each.name for each in SIGNALS.cues),
    What.WANTS: tuple(each.name for each in WANTS.cues),
    What.FEELINGS: tuple(each.name for each in FEELINGS.cues),
    What.COMPLAINT: ("yes", "no"),
}
