from collections.abc import Iterator

from amends.language.coach.draft import Draft
from amends.language.coach.facts import TIME
from amends.language.coach.rule import Rule
from amends.language.phrases import phrases
from amends.language.text import Span

SOMETIME = phrases(
    r"(?:as )?soon(?: as (?:possible|we can|i can|one|he|she|they|it))?",
    r"asap",
    r"shortly",
    r"in due course",
    r"at (?:the|your|our) earliest(?: \w+)?",
    r"in (?:the )?(?:near|coming|next few) (?:future|days|weeks|months|period)?",
    r"when (?:he|she|they|it|one)(?:'s|'re| is| are| becomes?) (?:next "
    r"|back |free|available)",
    r"(?:in|for) a (?:bit|while|little while|moment)(?! of)",
    r"before (?:too )?long",
    r"at some (?:point|stage)",
    r"when (?:they|he|she) (?:gets?|has|have) a (?:minute|moment|chance)",
    r"when we get to you",
    r"next week sometime",
    r"(?:one of these days|sometime|some time)(?: next \w+)?",
    r"in a timely manner",
    r"later (?:on|this (?:week|month|year|afternoon))",
    r"the (?:moment|instant) (?:it|they|the|we)",
    r"as and when",
    r"eventually",
    r"(?:our|the) next available",
    r"in the fullness of time",
    "sooner rather than later",
)
PROMISE = phrases(
    r"(?:i|we|he|she|they|someone|somebody|\w+ team)(?:'ll| will| shall|'m going to|"
    r" am going to|'re going to| are going to)(?: also| personally| then|"
    r" now| be| have)*"
    r" (?:look(?:ing)? into|get(?:ting)? back|come back|be in touch|in"
    r" touch|let you know"
    r"|speak(?:ing)? (?:to|with)|call(?:ing)?|ring(?:ing)?|phone"
    r"|send(?:ing)?|writ(?:e|ing)"
    r"|e?-?mail(?:ing)?|arrang(?:e|ing)|investigat(?:e|ing)|refund(?:ing"
    r")?|updat(?:e|ing)|keep you"
    r"|report(?:ing)?|pass(?:ing)?|discuss(?:ing)?|a word|escalat(?:e|ing"
    r")|ask(?:ing)?|check(?:ing)?"
    r"|chas(?:e|ing)|follow(?:ing)? up|contact(?:ing)?|respond(?:ing)?"
    r"|repl(?:y|ying)|process(?:ing)?"
    r"|issu(?:e|ing)|review(?:ing)?|raise|fix|correct|amend|replac(?:e|ing)|see what)",
    r"(?:will|shall) (?:be )?(?:arranged|taken|assigned|shared|assessed"
    r"|released|fitted|passed|forwarded|investigated|refunded|processed"
    r"|reviewed|notified|contacted|addressed|sent"
    r"|dealt with|provided|actioned|in touch|write|respond|update|follow)",
    r"who will (?:be in touch|contact|call|write|get back|reply)",
    r"(?:look|looked) at it with",
    r"i'll (?:pop|report|ask|speak|have a word)",
    r"keep you (?:informed|updated|posted)",
    r"(?:get|come) back to you",
    r"bear with us",
)


class NoTime(Rule):
    """Say by when.

    Why: "Soon" means an hour to the one who waits and a week to the one who works.
    Practice: P11, P19
    Source: Istanbulluoglu 2017: a fast first and final answer satisfies,
    whatever was wanted.
    Evidence: B

    Bad: We'll be in touch soon.
    Bad: I will speak to the team about it.
    Bad: Your refund will be processed in due course.
    Good: I'll ring you by five on Thursday.
    Good: We will send the new door on 14 May, and I will call you that evening.
    Good: I am refunding the £40 now.
    """

    message = "There is no time to hold us to."

    def spans(self, draft: Draft) -> Iterator[Span]:
        """Yield promised actions that no time in or beside their sentence holds."""
        sentences = draft.sentences
        for number, sentence in enumerate(sentences):
            text = sentence.of(draft.plain)
            near = draft.plain[
                sentence.start : sentences[min(number + 1, len(sentences) - 1)].end
            ]
            vague = SOMETIME.search(text)
            promise = PROMISE.search(text)
            if vague and self._looks_ahead(text) and not TIME.search(near):
                yield _at(sentence, vague.start(), vague.end())
            elif promise and not TIME.search(near) and not CONDITION.search(text):
                yield _at(sentence, promise.start(), promise.end())

    def suggest(self, draft: Draft, span: Span) -> str | None:
        """Ask for the day and the hour."""
        name = draft.situation.customer_name.strip()
        return f"By which day and hour can {name or 'the customer'} hold you to it?"

    def _looks_ahead(self, text: str) -> bool:
        return bool(AHEAD.search(text))


AHEAD = phrases(
    r"will",
    "shall",
    r"going to",
    r"(?:i|we|he|she|they|it|you|that|there)'ll",
    "should",
    r"expect",
    "aim",
    "hope",
    "can",
    r"(?:is|are) being",
    "to be",
    "working",
    "i'd",
)
CONDITION = phrases(
    r"no (?:further )?(?:action|refund|payment) (?:will|shall)",
    r"solicitors?",
    r"if you(?:'d| would| prefer| like| want| agree| tell| let)",
    r"would you like",
    r"(?:shall|may|can|could|should) i",
    r"how (?:would|should)",
    r"once you (?:tell|say|agree)",
)


def _at(sentence: Span, start: int, end: int) -> Span:
    return Span(sentence.start + start, sentence.start + end)
