"""What the quick depth looks at, and what it can show."""

import pytest

from amends.language.reading.quick.features import counts, features_of
from amends.language.reading.quick.look import _Shown, look
from amends.language.reading.quick.shape import shape_of
from amends.language.reading.quick.table import table


@pytest.mark.parametrize(
    ("message", "shape"),
    [
        ("Where is it?", ["~questions-1", "~short"]),
        (
            "NO. NEVER. AGAIN!!",
            ["~capitals-2", "~exclamations-2", "~hot-marks", "~short"],
        ),
        ("WHERE THE HELL IS IT", ["~capitals-3", "~all-capitals", "~short"]),
        ("a " * 25, ["~middling"]),
        ("a " * 70, ["~long"]),
    ],
)
def test_a_message_has_the_shape_a_reader_would_notice(message, shape):
    assert shape_of(message) == shape


def test_a_cue_counts_more_than_the_shape_and_the_shape_more_than_a_word():
    assert counts("@signals/leaving") > counts("~short") > counts("refund")


def test_what_no_word_speaks_for_cannot_be_shown():
    assert look("").shown_by("wants/refund") == []
    assert look("?").shown_by("signals/discrimination") == []


def test_where_no_feature_is_known_nothing_can_be_shown():
    tables = table()
    _, known, spoken = tables.weigh([], 1.0)
    shown = _Shown(features_of(""), tables, known, spoken)
    assert shown.places("wants/refund") == []
