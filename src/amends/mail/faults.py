"""Say where something failed, without saying about whom."""

from __future__ import annotations

import traceback
from pathlib import Path

_AMENDS = str(Path(__file__).resolve().parent.parent)


def place_of(error: BaseException) -> str:
    """Return the kind of an error and its place; its text may hold personal data."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if frame.filename.startswith(_AMENDS)] or frames
    if not ours:
        return type(error).__name__
    last = ours[-1]
    return f"{type(error).__name__} in {Path(last.filename).name}, line {last.lineno}"
