"""Stories are data: they can be told in order, and each is listed."""

from __future__ import annotations

from datetime import UTC, time
from itertools import pairwise
from pathlib import Path

import pytest

from amends.demo import stories
from amends.demo.clock import Clock
from amends.demo.stories import ALL_STORIES
from amends.demo.stories.story import Drafts, Writes
from amends.people.working_hours import Calendar

from .conftest import LONDON, MOMENTS

NINE_TO_FIVE = Calendar(
    LONDON, tuple((day, time(9), time(17)) for day in range(5)), "GB", "ENG"
)


def test_every_story_file_is_listed():
    folder = Path(stories.__file__).parent
    files = [file for file in folder.glob("*/*.py") if file.stem != "__init__"]

    assert len(ALL_STORIES) == len(files) == 30


@pytest.mark.parametrize("story", ALL_STORIES, ids=lambda story: story.subject)
def test_a_story_begins_with_the_customers_words(story):
    assert isinstance(story.turns[0], Writes)


@pytest.mark.parametrize("moment", MOMENTS.values(), ids=MOMENTS.keys())
def test_stories_are_told_in_their_order(moment):
    clock = Clock(moment.astimezone(UTC), NINE_TO_FIVE)
    for story in ALL_STORIES:
        told = [t.when.on(clock) for t in story.turns if not isinstance(t, Drafts)]
        assert all(a <= b for a, b in pairwise(told)), story.subject
        assert told[-1] <= clock.now


def test_addresses_are_of_a_kind_that_nobody_has():
    assert all(s.customer.email.endswith(".example") for s in ALL_STORIES)
