"""What the desk's reader was taught, in sentences a person would say."""

from __future__ import annotations

from amends.cases.models import TaughtReader
from amends.web.reading_words import words_for
from amends.web.templatetags.desk_words import moment

NAMES = {
    "topic": "what a message is about",
    "level": "how upset it sounds",
    "complaint": "whether it is a complaint",
}


def taught_sentences(taught: TaughtReader) -> list[str]:
    """Say when the reader was taught, from how much, and what it reads better since."""
    better = [each for each in taught.figures if each["taken_over"]]
    left = len(taught.figures) - len(better)
    taken_over = "; ".join(map(_better, better))
    return [
        f"The reader was last taught {moment(taught.at)}, from {taught.learnt_from} "
        "messages that people corrected or confirmed.",
        f"Taken over, because it was right more often: {taken_over}.",
        *([_left(left)] if left else []),
    ]


def _better(figure: dict[str, object]) -> str:
    before, after = _percent(figure["before"]), _percent(figure["after"])
    return f"{_name(str(figure['what']))} ({after} of 100, before {before})"


def _name(what: str) -> str:
    family, _, value = what.partition("/")
    return f"“{words_for(family, value)}”" if value else NAMES[what]


def _left(count: int) -> str:
    if count == 1:
        return "One other thing was measured and left as it was."
    return f"{count} other things were measured and left as they were."


def _percent(share: object) -> int:
    return round(100 * float(str(share)))
