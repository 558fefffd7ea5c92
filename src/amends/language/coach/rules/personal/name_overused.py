from collections.abc import Iterator

from amends.language.coach.draft import Draft
from amends.language.coach.rule import Rule
from amends.language.phrases import phrases
from amends.language.text import Span, plain

from .no_name import TITLES, names_of


class NameOverused(Rule):
    """Use the customer's name once or twice, not more.

    Why: A name in every sentence sounds like a sales course.
    Practice: P08
    Source: Journal of Retailing 2026: overuse of a name harms.
    Evidence: B

    Name: Karen
    Bad: Hi Karen, I see, Karen. Let us reset the line, Karen.
    Good: Hi Karen, I have reset the line. Ring me if it drops again, Karen.
    """

    message = "The name has been used often enough."

    def spans(self, draft: Draft) -> Iterator[Span]:
        """Yield each use of the name from the third on."""
        known = names_of(draft.situation.customer_name)
        if not known:
            return
        one = "|".join(sorted(known - {"and"}))
        titles = "|".join(sorted(TITLES))
        pattern = phrases(rf"(?:(?:{titles})\.? )?(?:{one})(?: (?:{one}))*(?!'s)")
        uses = [Span(*match.span()) for match in pattern.finditer(draft.plain)]
        yield from uses[2:]

    def suggest(self, draft: Draft, span: Span) -> str | None:
        """Ask to take it out."""
        return (
            f"Does the sentence stand without “{plain(span.of(draft.text)).title()}”?"
        )
