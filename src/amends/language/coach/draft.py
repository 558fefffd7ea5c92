"""A draft as the rules see it: words, sentences, greeting, and the case around it."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from amends.language.coach.situation import Situation
from amends.language.phrases import phrases
from amends.language.text import Span, plain, sentences, words

GREETING = re.compile(
    r"\s*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening))\b[^\n,.!:?-]{0,60}"
)
QUOTED = re.compile(r'"[^"\n]{1,600}"|^>.*$', re.MULTILINE)
THANKED = phrases(
    r"thank(?:s| you)",
    "grateful",
    "lovely",
    "brilliant",
    "wonderful",
    "fantastic",
    "credit to",
)
WRONGED = phrases(
    r"(?:not|no|never|nothing|nobody|still|wrong|late|broken|fault\w*"
    r"|problem|issue|complain\w*|refund"
    r"|cancel\w*|charged|disappoint\w*|why|unfortunately|but|however"
    r"|waiting|missing|failed|rude"
    r"|\w+n't|cannot|again|worst|lost|damaged|terrible)"
)


class Draft:
    """A reply in the making, together with the situation it is written in.

    `full` is the plain form of it all. `own` and `plain` are as long, but blank where
    the customer's own words are quoted: those are never findings.
    """

    def __init__(self, text: str, situation: Situation) -> None:
        self.text = text
        self.situation = situation
        self.full = plain(text)
        self.own = _blanked(text, self.quotes)
        self.plain = plain(self.own)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the draft in their order."""
        return sentences(self.plain)

    @cached_property
    def words(self) -> list[str]:
        """The words of the draft in lower case."""
        return words(self.plain)

    @cached_property
    def greeting(self) -> Span | None:
        """The words that greet the customer, where there are any."""
        match = GREETING.match(self.plain)
        return Span(*match.span()) if match else None

    @cached_property
    def customer(self) -> str:
        """All that the customer wrote, in plain form."""
        return plain("\n".join(self.situation.customer))

    @cached_property
    def calls_for_amends(self) -> bool:
        """Say whether something is to be put right; a mere thank-you needs nothing."""
        return not (THANKED.search(self.customer) and not WRONGED.search(self.customer))

    @cached_property
    def quotes(self) -> tuple[Span, ...]:
        """Where the draft repeats the customer's own words between quotation marks."""
        return tuple(
            Span(*match.span())
            for match in QUOTED.finditer(self.full)
            if match.group().startswith(">") or self._said(match.group().strip('"'))
        )

    def sentence_at(self, place: int) -> Span:
        """Return the sentence that holds `place`."""
        number = bisect_right(self.sentences, place, key=lambda each: each.end)
        return self.sentences[min(number, len(self.sentences) - 1)]

    def _said(self, quoted: str) -> bool:
        return bool(self.customer) and " ".join(words(quoted)) in self._told

    @cached_property
    def _told(self) -> str:
        return " ".join(words(self.customer))


def _blanked(text: str, spans: tuple[Span, ...]) -> str:
    pieces, done = [], 0
    for span in spans:
        pieces += [text[done : span.start], " " * (span.end - span.start)]
        done = span.end
    return "".join([*pieces, text[done:]])
