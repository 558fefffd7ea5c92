"""Read a message: say what is likely enough and can be shown."""

from __future__ import annotations

import re
from typing import Literal

from amends.language.reading.body import body_of
from amends.language.reading.doubt import doubts_about
from amends.language.reading.facts.names import nameless
from amends.language.reading.heat import heat_of
from amends.language.reading.labels import FEELINGS, SIGNALS, TOPICS, WANTS
from amends.language.reading.quick.look import look as look_quickly
from amends.language.reading.reading import Evidence, Reading, level_of
from amends.language.reading.seen import Seen
from amends.language.reading.teaching.taught import ELSE, Taught
from amends.language.text import plain

# What follows this many characters is a log or a quoted thread, not the complaint.
LONGEST = 20_000
NOTHING_TO_SAY = {"empty", "quoted_only", "not_english"}
HOTTER = {"frustrated": ">1", "angry": ">2", "furious": ">3"}
# Half of a pair that writes one letter: no encoder knows it alone.
HALF_A_LETTER = re.compile("[\ud800-\udfff]")
Depth = Literal["quick", "full"]


def read(
    message: str, *, depth: Depth = "full", taught: Taught | None = None
) -> Reading:
    """Return what a customer's message tells, with the words that show it.

    `quick` goes by cues and word tables alone; `full` adds a small encoder, which is
    better and takes some ten times as long. `taught` is what a team taught it, for
    the full depth. No text makes it fail.
    """
    body = body_of(message[:LONGEST])
    text = plain(body.text)
    doubts = doubts_about(text, was_longer=bool(body.removed))
    if NOTHING_TO_SAY.intersection(doubts):
        return Reading(
            heat=0, complaint=0.0, abuse=0.0,
            doubts=doubts, removed=body.removed, text=body.text,
        )  # fmt: skip
    said = Said(look(nameless(body.text), depth), taught or Taught())
    return Reading(
        heat=said.heat,
        complaint=round(said.seen.chances["complaint"], 2),
        abuse=round(said.seen.chances["abuse"], 2),
        feelings=said.all_of("feelings", FEELINGS),
        wants=said.all_of("wants", WANTS),
        signals=said.all_of("signals", SIGNALS),
        topic=said.topic(),
        evidence=said.evidence(),
        doubts=doubts,
        removed=body.removed,
        text=body.text,
    )


def look(text: str, depth: Depth = "full") -> Seen:
    """See what there is in a text, before anything is said of it."""
    text = HALF_A_LETTER.sub("\ufffd", text)
    if depth == "quick":
        return look_quickly(text)
    # The encoder takes time and room to load; the quick depth does without.
    from amends.language.reading.full.look import look as look_fully  # noqa: PLC0415

    return look_fully(text)


class Said:
    """What is said of a message; only what can be shown."""

    def __init__(self, seen: Seen, taught: Taught) -> None:
        self.taught = taught
        self.seen = seen = taught.bend(seen)
        self.heat = heat_of(seen.chances, seen.thresholds)
        self.shown: list[Evidence] = []
        if step := HOTTER.get(level_of(self.heat)):
            self._show("heat", step)
        if self._is_likely("complaint"):
            self._show("complaint", "complaint")

    def all_of(self, family: str, values: tuple[str, ...]) -> tuple[str, ...]:
        """Return the values of a family that are likely and can be shown."""
        said = []
        for value in values:
            label = f"{family}/{value}"
            if self._holds(label) and self._show(label, label):
                said.append(value)
        return tuple(said)

    def topic(self) -> str:
        """Return the likeliest topic; `other` where no word shows one."""
        own = self.taught.topic_of(self.seen.vector)
        return self._topic_of_the_eleven() if own == ELSE else self._own_topic(own)

    def says(self, label: str) -> bool:
        """Say whether a label is likely enough, and some word shows it."""
        return self._is_likely(label) and bool(self.seen.shown_by(label))

    def _topic_of_the_eleven(self) -> str:
        chances = self.seen.chances
        best = max(TOPICS, key=lambda topic: chances[f"topic/{topic}"])
        label = f"topic/{best}"
        return best if self._show(label, label) else "other"

    def _own_topic(self, name: str) -> str:
        places = self.seen.shown_for(self.taught.weights_of(name))
        self.shown += [Evidence(f"topic/{name}", p.start, p.end) for p in places]
        return name if places else "other"

    def evidence(self) -> tuple[Evidence, ...]:
        """Return everything that was shown, in the order of the text."""
        return tuple(sorted(self.shown, key=lambda each: (each.start, each.end)))

    def _holds(self, label: str) -> bool:
        if label == "feelings/angry":  # by the guide, the same as the level
            return level_of(self.heat) in {"angry", "furious"}
        return self._is_likely(label)

    def _is_likely(self, label: str) -> bool:
        return self.seen.chances[label] >= self.seen.thresholds[label]

    def _show(self, name: str, label: str) -> bool:
        places = self.seen.shown_by(label)
        self.shown += [Evidence(name, each.start, each.end) for each in places]
        return bool(places)
