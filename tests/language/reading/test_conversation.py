"""A talk from its first turn to its last."""

from __future__ import annotations

import numpy as np
import pytest

from amends.language.reading import read
from amends.language.reading.conversation import (
    Turn,
    follow,
    forecaster,
    picture_of,
    trend_of,
)
from amends.language.reading.full.look import look

SOURING = [
    Turn("customer", "Hello, my order has not come. Could you look into it, please?"),
    Turn("agent", "We cannot help you here, call the hotline."),
    Turn("customer", "I did. Nobody answers. This is ridiculous, the worst service ever!"),
]  # fmt: skip
MENDING = [
    Turn("customer", "This is ridiculous, four hours on hold and then you hang up on me!"),
    Turn("agent", "I am sorry. I have sent a new one today, it arrives on Friday by noon."),
    Turn("customer", "Oh, that is very kind. Thank you so much for sorting it out."),
]  # fmt: skip


def test_the_heat_of_each_of_the_customers_turns_is_told():
    talk = follow(SOURING)
    assert talk.heats == tuple(read(t.text).heat for t in SOURING[::2])
    assert talk.trend == "rising"


def test_a_talk_that_mends_cools_down_and_looks_better_than_one_that_sours():
    mending = follow(MENDING)
    assert mending.trend == "falling"
    assert mending.forecast.chance < follow(SOURING).forecast.chance


def test_every_forecast_says_how_often_it_is_wrong():
    forecast = follow(SOURING[:2]).forecast
    assert 0 < forecast.false_alarms < 0.6
    assert 0.5 < forecast.caught < 1
    assert forecast.warns == (forecast.chance >= forecaster().threshold)


def test_one_side_may_have_said_nothing_yet():
    assert 0 < follow(SOURING[:1]).forecast.chance < 1
    silent = picture_of(["agent"], [look("Hello, how can we help?")])
    assert np.isfinite(silent).all()


def test_a_small_change_is_no_trend():
    assert trend_of([40]) == "steady"
    assert trend_of([40, 44]) == "steady"
    assert trend_of([10, 90, 60]) == "rising"


def test_a_talk_without_turns_is_refused():
    with pytest.raises(ValueError, match="at least one turn"):
        follow([])


def test_a_conversation_is_written_with_all_it_tells():
    written = follow(SOURING).as_dict()
    assert list(written)[:3] == ["heats", "trend", "forecast"]
    assert written["trend"] == "rising"
