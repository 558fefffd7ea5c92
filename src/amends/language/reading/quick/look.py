"""See a message by cues and word tables alone."""

from __future__ import annotations

from amends.language.reading.decisions import Decisions
from amends.language.reading.quick.features import Features, features_of
from amends.language.reading.quick.table import Numbers, Table, decisions, table
from amends.language.reading.seen import Seen
from amends.language.text import Span

# Of many places that show the same, the first few are enough.
MOST_PLACES = 3


def look(text: str) -> Seen:
    """Return the chance of every label, and how to show what spoke for it."""
    features, tables = features_of(text), table()
    scores, known, spoken = tables.weigh(features.names, features.share)
    chosen: Decisions = decisions()
    return Seen(
        chances=chosen.chances(scores),
        thresholds=chosen.thresholds,
        shown_by=_Shown(features, tables, known, spoken).places,
    )


class _Shown:
    """The words that speak for a label: its cue's, else the weightiest."""

    def __init__(
        self, features: Features, tables: Table, known: list[str], spoken: Numbers
    ) -> None:
        self.features = features
        self.labels = tables.labels
        self.known = known
        self.spoken = spoken

    def places(self, label: str) -> list[Span]:
        cue = self.features.cues.get(label)
        if cue:
            return cue[:MOST_PLACES]
        column = self.spoken[:, self.labels.index(label)].copy()
        while len(column):
            strongest = int(column.argmax())
            if column[strongest] <= 0:
                break
            place = self.features.place_of(self.known[strongest])
            if place:
                return [place]
            column[strongest] = 0  # a shape or another label's cue: no words to show
        return []
