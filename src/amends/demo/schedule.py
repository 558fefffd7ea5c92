"""Every story's turns in one order, each with its moment and its words filled in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter

from amends.demo.clock import Clock
from amends.demo.stories.story import Notes, Replies, Story, Turn
from amends.demo.wording import fill


@dataclass(frozen=True)
class Scene:
    """One turn of one story at its moment; `due` is the latest promise in the story."""

    story: Story
    turn: Turn
    at: datetime
    due: datetime | None
    clock: Clock

    def say(self, words: str) -> str:
        """Return words of this turn with their days and hours in place."""
        return fill(words, self.clock, self.at, self.due)


def scenes_in_order(stories: Iterable[Story], clock: Clock) -> list[Scene]:
    """Return what happened in all stories, oldest first."""
    told = [scene for story in stories for scene in _scenes(story, clock)]
    return sorted(told, key=attrgetter("at"))


def _scenes(story: Story, clock: Clock) -> Iterator[Scene]:
    before: datetime | None = None
    due: datetime | None = None
    for turn in story.turns:
        at = turn.when.on(clock)
        at = max(at, before or at)  # a story is never told out of its order
        if isinstance(turn, Replies | Notes) and turn.promise:
            due = turn.promise.due.on(clock, at)
        yield Scene(story, turn, at, due, clock)
        before = at
