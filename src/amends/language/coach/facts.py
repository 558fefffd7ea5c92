"""What the coach takes from a case: this customer's own things, times and offers."""

from __future__ import annotations

import re
from collections import Counter

from amends.language.coach.common_words import COMMON
from amends.language.coach.draft import Draft
from amends.language.phrases import phrases
from amends.language.text import plain, words

DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
NUMBER = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen)"
TIME = phrases(
    rf"{DAY}s?",
    r"today",
    r"tonight",
    r"tomorrow",
    r"this (?:morning|afternoon|evening|week)",
    rf"\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}",
    rf"{MONTH} \d{{1,2}}(?:st|nd|rd|th)?",
    r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)",
    r"(?:noon|midday|midnight|lunchtime)",
    r"(?:at|by|before|until|from|about|around) (?:half past |quarter"
    r" (?:past|to) )?(?:\d{1,2}"
    r"(?:[:.]\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve)(?! (?:of|%))",
    rf"(?:within|in|in the next|up to|after|next|for) {NUMBER}(?: ?(?:-|to"
    rf"|or) ?{NUMBER})?"
    r" (?:\w+ )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)(?! (?:old|late))",
    rf"{NUMBER}(?:-| to | or ){NUMBER} (?:\w+ )?(?:minutes|hours|days|weeks)",
    r"(?:by|at|before|until) (?:the )?(?:end of|close)(?: \w+){1,3}",
    r"the \d{1,2}(?:st|nd|rd|th)",
    r"(?:next|this) (?:week|month|mon\w*|tues\w*|wed\w*|thurs?\w*|fri\w*"
    r"|sat\w*|sun\w*|spring|summer"
    r"|autumn|winter|year)",
    r"(?:right )?now",
    r"(?:straight|right) away",
    r"immediately",
    r"first thing",
    r"\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?",
    r"\d{4}-\d\d-\d\d",
    r"\d{1,2}[.:]\d\d",
    r"within (?:the|an) hour",
    r"the same day",
    r"while (?:you|we)",
    r"that (?:day|evening|morning|afternoon)",
    r"overnight",
)
OFFER = phrases(
    r"(?:i|we)(?:'ve| have|'m| am|'ll| will|'re| are|'d| would| can| could)?(?:"
    r" already| now| also| just| happily"
    r"| gladly| going to| like to| today)* (?:refund(?:ed|ing)?"
    r"|credit(?:ed|ing)?|replac(?:e|ed|ing)"
    r"|cancell?(?:ed|ing)?|waiv(?:e|ed|ing)|send(?:ing)? (?:you )?(?:a"
    r"|the|out)|sent (?:you )?(?:a|the)"
    r"|book(?:ed|ing)?|order(?:ed|ing)?|pa(?:y|id|ying)|repair(?:ed|ing)?"
    r"|mend(?:ed|ing)?"
    r"|remov(?:e|ed|ing)|tak(?:e|en|ing) (?:[£$€]|off|the)|reopen(?:ed)?"
    r"|restor(?:e|ed)|upgrad(?:e|ed)"
    r"|offer(?:ed|ing)? (?:you )?(?:a|an|the|to|£|\$|€)|arrang(?:e|ed|ing"
    r") (?:a|for|the)|correct(?:ed|ing)?"
    r"|reserv(?:e|ed)|collect(?:ing)?|reinstat(?:e|ed)|chang(?:e|ed)"
    r"|fix(?:ed|ing)?|moved?|reset|"
    r"deliver(?:ing)?|exchange|g(?:i|a)v(?:e|en|ing) you (?:back )?(?:your|a|the|£|\$|€))",
    r"(?:full|partial) refund of",
    r"refund of [£$€]",
    r"[£$€] ?\d[\d.,]* (?:back|refund|credit|has|will|is|off)",
    r"what would (?:put (?:this|it|things) right|help|you like|suit|make)",
    r"would you (?:like|prefer|rather)",
    r"which would (?:you|suit)",
    r"(?:free of charge|at no cost|no charge|at our (?:cost|expense)|on"
    r" us)",
)
THING = phrases(r"(?:my|our|the|your) ((?:\w+ )?[a-z]{4,})")


def subject(draft: Draft) -> str | None:
    """Return the customer's own word for what it is about, such as "parcel"."""
    counted: Counter[str] = Counter()
    for match in THING.finditer(draft.customer):
        word = match.group(1).split()[-1]
        if word not in COMMON:
            counted[word] += 1
    return counted.most_common(1)[0][0] if counted else None


DETAIL = re.compile(r"[£$€]\s?\d[\d.,]*|\b\w*\d[\w/:.-]*\w|\b\d\b")


def own_words(text: str) -> frozenset[str]:
    """Return the stems of what a plain text is about, and its numbers."""
    found = {stem(word) for word in words(text) if len(word) > 3 and word not in COMMON}
    return frozenset(found | {match.strip(".,") for match in DETAIL.findall(text)})


def said_back(draft: Draft) -> frozenset[str]:
    """Return what of the customer's own words stands in the draft, names aside."""
    names = {stem(word) for word in words(plain(draft.situation.customer_name))}
    return (own_words(draft.customer) & own_words(draft.full)) - names


def stem(word: str) -> str:
    """Return a word without its commonest endings, so that "leaks" is "leaked"."""
    for ending in ("'s", "ing", "ies", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word
