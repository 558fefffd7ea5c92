"""What a team taught is kept as bytes; bytes that are broken are refused cleanly."""

from __future__ import annotations

import io
import json
import pickle

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.language.reading.teaching import taught as here
from amends.language.reading.teaching.taught import CannotBeRead, Lean, Taught

TAUGHT = Taught(
    ("fitters' mess", "café/points", ""),
    np.arange(384 * 3, dtype=np.float32).reshape(384, 3),
    np.array([0.5, -1.0, 2.0], np.float32),
    {"signals/leaving": Lean(0.7, -0.2)},
    frozenset({"abc", "def"}),
)


def same(one, other):
    return (
        (one.topics, one.leans, one.known) == (other.topics, other.leans, other.known)
        and np.array_equal(one.weights, other.weights)
        and np.array_equal(one.bias, other.bias)
    )


@pytest.mark.parametrize("taught", [TAUGHT, Taught()], ids=["much", "nothing"])
def test_it_survives_being_kept(taught):
    assert same(Taught.from_bytes(taught.as_bytes()), taught)


@given(st.binary(max_size=200))
def test_no_bytes_do_any_harm(kept):
    with pytest.raises(CannotBeRead):
        Taught.from_bytes(kept)


@given(st.integers(0, 100_000), st.integers(0, 255))
def test_one_broken_byte_is_refused_or_harmless(at, byte):
    kept = bytearray(TAUGHT.as_bytes())
    kept[at % len(kept)] = byte
    try:
        found = Taught.from_bytes(bytes(kept))
    except CannotBeRead:
        return
    assert same(found, TAUGHT)


def kept_with(**changed):
    with np.load(io.BytesIO(TAUGHT.as_bytes())) as found:
        parts = {name: found[name] for name in found}
    said = json.loads(str(parts["said"])) | changed.pop("said", {})
    kept = io.BytesIO()
    np.savez(kept, **(parts | {"said": np.array(json.dumps(said))} | changed))
    return kept.getvalue()


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"weights": np.zeros((12, 3), np.float32)}, "does not fit together"),
        ({"weights": np.zeros(3, np.float32)}, "does not fit together"),
        ({"bias": np.zeros(2, np.float32)}, "does not fit together"),
        ({"bias": np.array([0, 1, np.nan], np.float32)}, "does not fit together"),
        ({"bias": np.zeros(3, np.float64)}, "does not fit together"),
        (
            {"said": {"leans": {"complaint": [float("inf"), 0]}}},
            "does not fit together",
        ),
        ({"said": {"leans": {"complaint": [1]}}}, "is broken"),
        ({"said": {"topics": None}}, "is broken"),
        ({"said": {"shipped": "0000"}}, "another version of the reader"),
    ],
)
def test_what_does_not_fit_is_refused(changed, sentence):
    with pytest.raises(CannotBeRead, match=sentence):
        Taught.from_bytes(kept_with(**changed))


def test_what_would_run_is_refused():
    with pytest.raises(CannotBeRead):
        Taught.from_bytes(pickle.dumps({"topics": ()}))
    with pytest.raises(CannotBeRead):
        Taught.from_bytes(kept_with(bias=np.array([object()], dtype=object)))


def test_other_weights_have_another_mark():
    assert here.mark_of(b"one") != here.mark_of(b"two")
    assert here.shipped() == here.shipped()
