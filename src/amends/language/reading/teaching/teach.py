"""Learn from what a team corrected: its topics, and how its labels lean.

Nothing is taken over that does not measure better, cross-validated, on the team's own
messages than what reads them now.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from amends.language.reading.body import body_of
from amends.language.reading.reader import LONGEST, look
from amends.language.reading.seen import Seen
from amends.language.reading.teaching.leans import learn_leans
from amends.language.reading.teaching.lesson import Lesson
from amends.language.reading.teaching.measuring import Measured
from amends.language.reading.teaching.taught import Taught
from amends.language.reading.teaching.topics import learn_topics

FEWEST_MESSAGES = 40


@dataclass(frozen=True)
class Outcome:
    """What reads from now on, and every measure, taken over or not."""

    taught: Taught
    measured: tuple[Measured, ...]

    @property
    def is_better(self) -> bool:
        """Whether anything was taken over; else `taught` is what read before."""
        return any(each.is_better for each in self.measured)


class TooFewLessons(ValueError):
    """There is not enough to learn from; the message says how much is missing."""


def teach(lessons: Sequence[Lesson], now: Taught | None = None) -> Outcome:
    """Learn what measures better than the reader as it is `now`; keep the rest."""
    if len(lessons) < FEWEST_MESSAGES:
        raise TooFewLessons(_too_few(len(lessons)))
    seen = [_seen(lesson) for lesson in lessons]
    taught, topics = learn_topics(lessons, seen, now or Taught())
    taught, leans = learn_leans(lessons, seen, taught)
    return Outcome(taught, (*topics, *leans))


def _seen(lesson: Lesson) -> Seen:
    seen = look(body_of(lesson.text[:LONGEST]).text)
    # Which words show a label is asked for in every fold, and is always the same.
    return replace(seen, shown_by=cache(seen.shown_by))


def _too_few(count: int) -> str:
    there = "is one message" if count == 1 else f"are {count or 'no'} messages"
    return (
        f"There {there} that somebody corrected or confirmed; "
        f"at least {FEWEST_MESSAGES} are needed to learn from."
    )
