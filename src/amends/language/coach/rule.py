"""What a coach rule is: one idea about good replies, with its reasons."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from functools import cache
from typing import ClassVar

from amends.language.coach.card import Card, read_card
from amends.language.coach.draft import Draft
from amends.language.coach.finding import Finding, Severity
from amends.language.phrases import Phrases, phrases
from amends.language.text import Span


class Rule(ABC):
    """Base class of every coach rule. Its file and folder are its name."""

    severity: ClassVar[Severity] = "mind"
    message: ClassVar[str]

    @abstractmethod
    def spans(self, draft: Draft) -> Iterator[Span]:
        """Yield each place that breaks this rule."""

    def suggest(self, draft: Draft, span: Span) -> str | None:
        """Return what to try instead, made from this customer's situation."""
        return None

    def check(self, draft: Draft) -> Iterator[Finding]:
        """Yield a finding for each place that breaks this rule."""
        for span in self.spans(draft):
            yield Finding(
                rule=self.name(),
                severity=self.severity,
                start=span.start,
                end=span.end,
                message=self.message,
                why=self.card().why,
                suggestion=self.suggest(draft, span),
            )

    @classmethod
    def name(cls) -> str:
        """Return the name people read, such as "apology/conditional"."""
        family, rule = cls.__module__.split(".")[-2:]
        return f"{family}/{rule}".replace("_", "-")

    @classmethod
    @cache
    def card(cls) -> Card:
        """Return the rule's docstring, taken apart."""
        return read_card(cls.__doc__ or "")


# "I won't write that your call is important to us" only mentions the words.
MENTIONED = phrases(
    r"(?:won't|will not|not going to|never|wouldn't|would not|shan't|am not about to)"
    r" (?:write|say|tell you|pretend|claim)"
)


class PhraseRule(Rule):
    """A rule that can be said as one pattern over the plain draft."""

    pattern: ClassVar[Phrases]
    unless: ClassVar[Phrases | None] = None

    def spans(self, draft: Draft) -> Iterator[Span]:
        """Yield each match whose sentence holds none of the innocent words."""
        for match in self.pattern.finditer(draft.plain):
            sentence = draft.sentence_at(match.start()).of(draft.plain)
            if MENTIONED.search(sentence):
                continue
            if self.unless is not None and self.unless.search(sentence):
                continue
            yield Span(*match.span())
