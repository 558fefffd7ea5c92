"""Read a message: say what the word tables and cues agree on, and show the words."""

from __future__ import annotations

from amends.language.reading.features import cues_of, features_of, places_of
from amends.language.reading.heat import heat_of
from amends.language.reading.model import Tables, tables
from amends.language.reading.reading import Evidence, Reading, level_of
from amends.language.text import Span, plain

# What follows this many characters is a log or a quoted thread, not the complaint.
LONGEST = 40_000
FAMILIES = ("feelings", "wants", "signals")


def read(message: str) -> Reading:
    """Return what a customer's message tells, with the words that show it."""
    text = plain(message[:LONGEST])
    places = places_of(text)
    if not places:
        return Reading(heat=0, complaint=0.0, abuse=0.0)
    cues = cues_of(text)
    features = features_of(message[:LONGEST], places, cues)
    weights = tables()
    chances = weights.chances(features)
    heat = heat_of(chances, weights.thresholds)
    said = _Said(weights, places, cues)
    for label in labels_said(chances, weights.thresholds, heat):
        said.say(label)
    return Reading(
        heat=heat,
        complaint=round(chances["complaint"], 2),
        abuse=round(chances["signals/abusive"], 2),
        feelings=said.of("feelings"),
        wants=said.of("wants"),
        signals=said.of("signals"),
        topic=(said.of("topic") or ("other",))[0],
        evidence=tuple(said.evidence),
    )


def labels_said(
    chances: dict[str, float], thresholds: dict[str, float], heat: int
) -> list[str]:
    """Return what is likely enough to be said, in the order of the word tables."""
    likely = []
    level = level_of(heat)
    for label, chance in chances.items():
        family = label.partition("/")[0]
        if label == "feelings/angry":
            if level in {"angry", "furious"}:
                likely.append(label)
        elif family in FAMILIES and chance >= thresholds.get(label, 0.5):
            likely.append(label)
    topics = [label for label in chances if label.startswith("topic/")]
    likely.append(max(topics, key=lambda label: chances[label]))
    step = {"frustrated": ">1", "angry": ">2", "furious": ">3"}.get(level)
    if step:
        likely.append(step)
    if chances["complaint"] >= 0.5:
        likely.append("complaint")
    return likely


class _Said:
    """What is said of a message; only what can be shown."""

    def __init__(
        self, weights: Tables, places: dict[str, Span], cues: list[Evidence]
    ) -> None:
        self.weights = weights
        self.places = places
        self.cues = cues
        self.labels: list[str] = []
        self.evidence: list[Evidence] = []

    def say(self, label: str) -> None:
        """Say a label where there are words to show for it."""
        name = "heat" if label.startswith(">") else label
        shown = [cue for cue in self.cues if cue.of == label][:3]
        if not shown:
            words = self.weights.speaking(label, self.places)[:2]
            shown = [
                Evidence(name, self.places[w].start, self.places[w].end) for w in words
            ]
        if shown:
            self.labels.append(label)
            self.evidence += sorted(shown, key=lambda each: each.start)

    def of(self, family: str) -> tuple[str, ...]:
        """Return what was said of one family."""
        return tuple(
            label.partition("/")[2]
            for label in self.labels
            if label.startswith(f"{family}/")
        )
