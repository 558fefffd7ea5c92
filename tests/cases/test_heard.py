from hypothesis import given
from hypothesis import strategies as st

from amends.cases.heard import heat_in
from amends.language.reading.reading import BANDS, level_of


@given(level=st.sampled_from([*BANDS]), heat=st.integers(0, 100))
def test_heat_lies_in_the_band_of_its_level(level, heat):
    assert level_of(heat_in(level, heat)) == level


@given(heat=st.integers(0, 100))
def test_heat_that_lies_there_already_stays(heat):
    assert heat_in(level_of(heat), heat) == heat
