"""See a message with the small encoder, beside cues and word tables."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources

from amends.language.reading.decisions import Decisions
from amends.language.reading.full.encoder import encoder
from amends.language.reading.full.showing import Shown
from amends.language.reading.quick.features import features_of
from amends.language.reading.quick.table import table
from amends.language.reading.seen import Seen

REMEMBERED = 64


@lru_cache(maxsize=REMEMBERED)
def look(text: str) -> Seen:
    """Return the chance of every label, and how to show what spoke for it.

    A talk is followed again at each of its turns; what was seen lately is remembered.
    """
    features = features_of(text)
    quick, _, _ = table().weigh(features.names, features.share)
    seen = encoder().look(text)
    chosen = decisions()
    shown = Shown(text, seen, encoder().labels, features.cues)
    return Seen(
        chances=chosen.chances(seen.scores, quick),
        thresholds=chosen.thresholds,
        shown_by=shown.places,
        vector=seen.vector,
        shown_for=shown.places_for,
    )


@cache
def decisions() -> Decisions:
    """Load what was chosen for the full depth."""
    folder = resources.files("amends.language.reading.full") / "weights"
    return Decisions.read((folder / "decisions.json").read_text(encoding="utf-8"))
