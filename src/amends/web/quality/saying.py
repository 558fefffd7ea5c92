"""How well the desk reads, in sentences a person would say."""

from __future__ import annotations

from dataclasses import dataclass

from amends.cases.models import Correction
from amends.cases.queries.corrections import Quality, Score
from amends.web.reading_words import correction_words, words_for
from amends.web.templatetags.desk_words import gist

What = Correction.What
MOST_WORDS = 160
HEADINGS = {What.LEVEL: "How it sounds", What.TOPIC: "What it is about"}


@dataclass(frozen=True)
class Line:
    """A correction as the page lists it."""

    correction: Correction
    words: str
    shown: str

    @property
    def case_id(self) -> int:
        """The case it was made on."""
        return self.correction.reading.interaction.case_id


def sentences(found: Quality) -> list[str]:
    """Say how many readings people looked at, and how many were right."""
    if not found.looked_at:
        return []
    level, topic = found.of(What.LEVEL), found.of(What.TOPIC)
    return [
        f"People looked at {_readings(found.looked_at)}. "
        f"{_of(found.wholly_right, found.looked_at)} right in everything.",
        f"How upset the customer was: right {_times(level)}. "
        f"What it was about: right {_times(topic)}.",
    ]


def table(found: Quality) -> list[tuple[str, Score]]:
    """Return each thing that was read or missed, with its name."""
    return [(_name(score), score) for score in found.scores]


def as_line(correction: Correction) -> Line:
    """Return a correction in words, with the customer's words it is about."""
    return Line(correction, correction_words(correction), _shown(correction))


def _shown(correction: Correction) -> str:
    """Return the words the software went by; the message where it went by none."""
    reading = correction.reading
    text = reading.interaction.text
    of = "heat" if correction.what == What.LEVEL else _of_evidence(correction)
    spans = [e for e in reading.evidence if e["of"] == of]
    words = " … ".join(text[e["start"] : e["end"]] for e in spans) or gist(text)
    words = " ".join(words.split())
    return words if len(words) <= MOST_WORDS else words[: MOST_WORDS - 1] + "…"


def _of_evidence(correction: Correction) -> str:
    if correction.what == What.COMPLAINT:
        return "complaint"
    family = "topic" if correction.what == What.TOPIC else correction.what
    return f"{family}/{correction.was}"


def _name(score: Score) -> str:
    words = HEADINGS.get(What(score.what)) or words_for(score.what, score.value)
    return words[0].upper() + words[1:]


def _readings(count: int) -> str:
    return "one reading" if count == 1 else f"{count} readings"


def _of(right: int, count: int) -> str:
    if right == count:
        return "It was" if count == 1 else "All were"
    return "None was" if right == 0 else f"{right} {'was' if right == 1 else 'were'}"


def _times(score: Score) -> str:
    return f"{score.right} of {score.said} times"
