from amends.language.coach.draft import Draft
from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases
from amends.language.text import Span

OTHERS = (
    r"(?:the|your|our|their|them|him|her|it|this|that|customer|head"
    r" office|support|us on|us by"
    r"|another|a local|[a-z]+) ?"
)


class SendsAway(PhraseRule):
    """Make the call yourself; do not send the customer to make it.

    Why: They have already come to the right place: to us. Every further door costs
    trust.
    Practice: P09
    Source: Gelbrich and Roschk: how we treat people weighs as much as what they get.
    Evidence: A

    Bad: You need to contact the courier.
    Bad: Please contact the hotel to discuss this.
    Bad: I'd suggest that you take it up with your bank.
    Bad: Our refund form is on the website.
    Good: I have rung the courier for you; the parcel is at the depot in Leith.
    Good: You need not contact anyone else, and my own number is below.
    Good: If you would like to reach me, please ring 020 7946 0112.
    """

    message = "This sends the customer to chase it."
    pattern = phrases(
        r"(?:please |kindly )check with (?:your|the)(?: \w+)?",
        r"if i were you i'd (?:try|ask|ring|call|contact|go)(?: \w+){0,8}",
        r"you (?:would|will|may|might) (?:need|have|want) to (?:raise|take"
        r"|query|log) (?:it|this|that)(?: up)? with (?:them|your|the)(?: \w+)?",
        r"(?:ring|call|contact|phone) the (?:duty|help|emergency|support"
        r"|customer)(?: \w+)?",
        r"(?:you(?:'ll| will|'d)? (?:need|have|want|must|should)(?: therefore"
        r")?(?: to)?|you"
        r" (?:must|should|may|can|could)(?: therefore| also)?|please|kindly"
        r"|we'd ask that you"
        r"|(?:i'd|i would|we'd|we would|we|i)"
        r" (?:suggest|recommend|advise|ask)(?: you| that you)?(?: to)?)"
        r" (?:contact|contacting|call|calling|ring|ringing|phone|email|e-mail"
        r"|write to|speak to"
        r"|speak with|get in touch with|getting in touch with|take (?:it|this|that) up"
        r"|taking (?:it|this|that) up with|raise (?:it|this|that) with|chase|visit"
        r"|approach|apply to|log (?:it|this) with|report (?:it|this) to)"
        r"(?! (?:me|us (?:on|at|if|again)|us\b|this (?:number|line)|back|my)"
        r")(?: \w+){1,2}",
        r"(?:queries|questions|complaints|claims|requests|enquir(?:y|ies))"
        r" (?:\w+ ){0,3}(?:should"
        r"|must|can|need to) (?:go|be (?:addressed|directed|sent|made|raised"
        r"|claimed|submitted))",
        r"(?:form|details|information|answers?|guide) (?:\w+ ){0,4}(?:is|are"
        r"|can be found)"
        r" (?:available )?(?:on|in) (?:the|our) (?:website|web site|help"
        r" (?:centre|center)|app|faq)",
        r"(?:claimed|requested|submitted|reported) (?:through|via|on|in) (?:the|our)"
        r" (?:website|app|portal|help (?:centre|center)|online form)",
        r"should be addressed to",
        r"(?:is|are) who you need to",
        "your best bet is",
        r"you'd have to chase",
        r"you(?:'ll| will) (?:need|have|want) to (?:ring|contact|call|speak"
        r"|go|visit|e?-?mail|chase|ask)(?! me| us)(?: \w+)?",
        r"it would be best(?:, \w+,)? if you spoke",
        r"give them a (?:bell|call|ring)",
        r"a (?:question|matter) for the",
        "have you thought of asking",
    )
    unless = phrases(
        r"(?:no need|need not|do not need|don't need|won't need|don't have"
        r"|not have) to",
        r"i(?:'ve| have) (?:already )?(?:rung|rang|spoken|called|contacted"
        r"|asked|written)",
        r"(?:ombudsman|emergency|999|111|911|doctor|gp|a&e|poison)",
        "if you (?:would )?(?:prefer|like)",
        r"if you'd (?:prefer|like|rather)",
        r"my (?:own |direct )?(?:number|line|mobile|email)",
        r"(?:contact|ring|call|email|write to|speak to) me",
        r"reach me",
        "or me",
    )

    def suggest(self, draft: Draft, span: Span) -> str | None:
        """Ask the writer who could do it in the customer's place."""
        return "Could you make this call yourself, and tell them what came of it?"
