import re
from collections.abc import Iterator

from amends.language.coach.draft import Draft
from amends.language.coach.rule import Rule
from amends.language.phrases import Phrases, phrases
from amends.language.text import Span, plain

Asking = Phrases | re.Pattern[str]
REQUEST = phrases(
    r"(?:could|can|would|may|might) (?:you|i|we)(?: please| kindly| also"
    r")?(?: \w+)? (?:tell|let|send|give"
    r"|confirm|provide|share|quote|advise|ask|have|supply|mind|describe"
    r"|explain|know|attach|forward|take)",
    r"(?:please|kindly)(?: can you| could you)? (?:tell|let|send|give"
    r"|confirm|provide|share|quote|advise"
    r"|supply|describe|explain|attach|forward|complete|reply with|enter)",
    r"(?:we|i)(?:'ll| will)?(?: would|'d)? (?:need|require|have to ask"
    r"|must ask)",
    r"you must quote",
    r"if you (?:could|can|would) (?:give|send|tell|let|confirm|provide)",
    r"as soon as you supply",
)
GIVEN: tuple[tuple[str, Asking, Asking], ...] = (
    (
        "reference",
        phrases(
            r"(?:order|booking|account|reference|ref|repair|customer|policy|claim"
            r"|case|invoice"
            r"|tracking|membership|ticket|flight|serial)(?: \w+)? ?(?:number|no"
            r"|id|code)?\.?",
            "a reference",
        ),
        re.compile(
            r"\b(?:order|booking|account|acct|a/c|ref(?:erence)?|repair|customer"
            r"|policy|claim|invoice|case"
            r"|tracking|membership|ticket|flight|no\.?|number|serial"
            r")\b[^.\n]{0,25}?"
            r"(?<![£$€])\b(?=[\w/-]*\d)[a-z0-9][\w/-]{3,}"
            r"|\b[a-z]{1,4}[-/]?\d{3,}\w*\b|\b\d{6,}\b"
        ),
    ),
    (
        "photo",
        phrases(
            r"(?:photo|photograph|picture|image|pic|evidence|receipt|proof of"
            r" purchase)s?"
        ),
        phrases(
            r"(?:photo|photograph|picture|pic|receipt)s?(?: \w+){0,4} (?:attached"
            r"|enclosed|below|sent)",
            r"(?:attach|attached|enclose|enclosed|sent|send|sending)(?: \w+){0,5}"
            r" (?:photo|photograph|picture"
            r"|pic|receipt|image)s?",
        ),
    ),
    (
        "restart",
        phrases(
            r"(?:restart(?:ed|ing)?|switch(?:ed|ing)? (?:it|your \w+) off"
            r"|turn(?:ed|ing)? (?:it|your"
            r" \w+) off|reset(?:ting)?|reboot(?:ed|ing)?|cleared? your cache)"
        ),
        phrases(
            r"(?:restarted|rebooted|switched it off|turned it off|reset|factory"
            r" reset|cleared my cache"
            r"|cleared the cache)"
        ),
    ),
    (
        "date",
        phrases(
            r"(?:what|which|when|the|your)(?: \w+){0,3} (?:date|day|dates)(?: of)?",
            r"when (?:was|did"
            r"|were) (?:it|this|you|that)",
        ),
        re.compile(
            r"\b(?:on|since|from) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?\b|mon|tues"
            r"|wednes|thurs|fri|satur|sun)"
            r"|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep"
            r"|oct|nov|dec)"
        ),
    ),
    (
        "room",
        phrases(r"(?:which|what|your) room(?: number)?"),
        re.compile(r"\broom \d+|\brooms? no"),
    ),
    (
        "model",
        phrases(
            r"(?:which|what|your|the) (?:\w+ )?(?:model|make|browser|device|size"
            r"|colour|color)"
        ),
        phrases(
            r"(?:model|size|tried chrome|using chrome|safari|firefox|edge|iphone"
            r"|samsung|android)"
            r"(?: \w+)?"
        ),
    ),
    (
        "postcode",
        phrases(r"(?:post ?code|zip ?code|your (?:full )?address)"),
        re.compile(
            r"\b[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}\b|\b\d+ [a-z]+ (?:street|road"
            r"|lane|avenue|close)"
        ),
    ),
    (
        "phone",
        phrases(r"(?:phone|contact|mobile|telephone|best) number(?: to)?"),
        re.compile(
            r"\b0\d{3,4}[ -]?\d{3}[ -]?\d{3,4}\b|\+\d{9,}|don't phone|do not phone"
        ),
    ),
    (
        "birth",
        phrases(r"date of birth", "dob"),
        phrases("date of birth", "dob", "born"),
    ),
    (
        "story",
        phrases(
            r"(?:what happened|from the beginning|the (?:nature|details) of"
            r" (?:your|the)"
            r" (?:issue|problem|complaint)|describe the (?:issue|problem))"
        ),
        re.compile(
            r"(?s).{160,}|\b(?:explained|told)\b.{0,40}\b(?:already|twice|times"
            r"|story)"
        ),
    ),
    (
        "remedy",
        phrases(
            r"(?:prefer|would you like|want) (?:\w+ ){0,3}(?:a )?(?:refund"
            r"|voucher|swap|replacement)"
            r"[^.\n]{0,40}\?"
        ),
        phrases(
            r"i (?:want|would like|'d like|need) (?:a|my) (?:full )?(?:refund"
            r"|replacement"
            r"|money)"
        ),
    ),
)


class AsksAgain(Rule):
    """Use what the customer has already told you.

    Why: Asking again tells them that the first message was not read.
    Practice: P03
    Source: Roos et al. 2023: feeling heard begins with attention.
    Evidence: B

    Customer: Order AM-55208: the kettle leaks. I attach a photo and the receipt.
    Bad: Could you let us have your order number?
    Bad: Please send us a picture of the fault.
    Good: I have your photo of the kettle and order AM-55208 in front of me.
    Good: Could you tell me whether it leaks from the lid or the base?
    """

    message = "The customer has already given this."

    def spans(self, draft: Draft) -> Iterator[Span]:
        """Yield questions for what stands in the customer's messages."""
        told = plain("\n".join(draft.situation.customer))
        if not told:
            return
        for sentence in draft.sentences:
            text = sentence.of(draft.plain)
            asks = text.endswith("?") or REQUEST.search(text)
            if asks and any(
                asked.search(text) and given.search(told) for _, asked, given in GIVEN
            ):
                yield sentence

    def suggest(self, draft: Draft, span: Span) -> str | None:
        """Ask whether it is not already there."""
        asked = next(
            name for name, wanted, _ in GIVEN if wanted.search(span.of(draft.plain))
        )
        return f"Is it not in their message already ({asked})?"
