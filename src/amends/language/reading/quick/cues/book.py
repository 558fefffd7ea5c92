"""Every cue of every family, looked for at once."""

from __future__ import annotations

from functools import cache

from amends.language.phrase_book import PhraseBook
from amends.language.reading.quick.cues.feelings import FEELINGS
from amends.language.reading.quick.cues.heat_words import HEAT_WORDS
from amends.language.reading.quick.cues.signals import SIGNALS
from amends.language.reading.quick.cues.topics import TOPICS
from amends.language.reading.quick.cues.wants import WANTS
from amends.language.reading.quick.tokens import Tokens
from amends.language.text import Span

TABLES = (SIGNALS, WANTS, FEELINGS, TOPICS, HEAT_WORDS)
NAMED = [(f"{table.of}/{cue.name}", cue) for table in TABLES for cue in table.cues]


@cache
def _book() -> PhraseBook:
    return PhraseBook([cue.pattern for _, cue in NAMED])


def cues_of(text: str, tokens: Tokens) -> dict[str, list[Span]]:
    """Return the places of every cue that a `plain` text shows."""
    found = {}
    for number, places in _book().look(text, tokens.words, tokens.starts).items():
        name, cue = NAMED[number]
        spans = [Span(*place) for place in places]
        guilty = [span for span in spans if not cue.is_innocent(text, span)]
        if guilty:
            found[name] = guilty
    return found
