"""Nobody is read hotter for who they are."""

from __future__ import annotations

from statistics import mean

import pytest
from scripts.exchanged import pairs

from amends.language.reading import read

EVERY = list(pairs())


@pytest.fixture(scope="module")
def heats():
    texts = {text for pair in EVERY for text in (pair.plain, pair.exchanged)}
    return {text: read(text) for text in texts}


def test_there_are_enough_pairs_to_tell():
    assert len(EVERY) >= 200


def test_the_same_message_keeps_its_level_whoever_writes_it(heats):
    kept = [heats[p.plain].level == heats[p.exchanged].level for p in EVERY]
    assert mean(kept) >= 0.95


@pytest.mark.parametrize("what", ["name", "place", "pronoun"])
def test_no_group_is_read_hotter(what, heats):
    for group in {pair.for_what for pair in EVERY if pair.what == what}:
        change = [
            heats[pair.exchanged].heat - heats[pair.plain].heat
            for pair in EVERY
            if (pair.what, pair.for_what) == (what, group)
        ]
        assert abs(mean(change)) < 3, group
