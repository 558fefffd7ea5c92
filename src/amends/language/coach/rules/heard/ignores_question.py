import re
from collections.abc import Iterator

from amends.language.coach.draft import Draft
from amends.language.coach.facts import TIME
from amends.language.coach.rule import Rule
from amends.language.phrases import phrases
from amends.language.text import Span, plain, sentences

WHEN = phrases(r"(?:when|what time|how long|how soon|what's the eta|eta)")
HOW_MUCH = phrases(r"how much")
NUMBER = re.compile(r"\d|\b(?:free|nothing|no charge|full amount|all of it)\b")
MEANT = phrases(
    r"when (?:will|is|are|can|do|does|am|would|should)",
    r"what time",
    r"how long (?:will|do|is|must)",
    r"how soon",
    r"what(?:'s| is) the eta",
)


class IgnoresQuestion(Rule):
    """Answer every question the customer asked.

    Why: A question left open is the first thing they look for and do not find.
    Practice: P02, P03
    Source: Herhausen et al. 2023: listening comes before the fix.
    Evidence: A

    Customer: When will the lift be mended? I am on the sixth floor.
    Bad: The lift in your block is inspected twice a year.
    Good: The lift will run again on Friday at noon.
    Good: I do not know yet when the lift will run; I will ring you at five.
    """

    severity = "hint"
    message = "They asked when, and no time is given."

    def spans(self, draft: Draft) -> Iterator[Span]:
        """Yield the longest sentence where "when" gets no time, "how much" no sum."""
        asked = [
            plain(span.of(message))
            for message in draft.situation.customer[-1:]
            for span in sentences(message)
        ]
        questions = [text for text in asked if text.endswith("?")]
        unanswered = any(MEANT.search(q) for q in questions) and not TIME.search(
            draft.plain
        )
        unpriced = any(HOW_MUCH.search(q) for q in questions) and not NUMBER.search(
            draft.plain
        )
        if (unanswered or unpriced) and draft.sentences:
            yield max(draft.sentences, key=lambda span: span.end - span.start)

    def suggest(self, draft: Draft, span: Span) -> str | None:
        """Ask for the answer, or for when there will be one."""
        return "What is the answer, or when will you have it?"
