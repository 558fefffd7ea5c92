from amends.language.coach.draft import Draft
from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases
from amends.language.text import Span


class NoOwner(PhraseRule):
    """Say who will do it.

    Why: What "will be dealt with" has nobody to ask about it. A name is a promise.
    Practice: P09, P19
    Source: Packard, Moore and McFerran 2018: a named actor is heard as care.
    Evidence: B

    Bad: The matter will be investigated.
    Bad: Someone will be in touch.
    Bad: You will be notified of the outcome.
    Bad: Your comments have been passed to the relevant department.
    Good: I will read the log myself and ring you.
    Good: Priya in billing will write to you on Monday.
    Good: Your parcel will be left with number nine, as you asked.
    """

    message = "Nobody is named who will do this."
    pattern = phrases(
        r"(?:has|have) been (?:forwarded|requested|referred|passed) (?:to|for"
        r")(?! (?:me|my|mr|mrs|ms|dr))(?: \w+)?",
        r"a (?:visit|call|date|refund|check|cheque|replacement|letter|reply"
        r"|report) (?:will|shall) be (?:arranged|made|sent|issued|scheduled"
        r"|provided)(?: \w+)?",
        r"(?:the|your) (?:check|cheque|refund|replacement|referral|item"
        r"|parcel) will be (?:sent|issued|processed|dispatched|posted)",
        r"(?:necessary|appropriate|suitable|corrective) action (?:shall|will) be taken",
        r"will be (?:assessed|assigned)",
        r"(?:someone|somebody|one of (?:the|our) (?:team|colleagues|agents"
        r"|advisers|managers)"
        r"|the (?:relevant )?(?:team|department|office)|a (?:member of (?:the"
        r"|our) (?:\w+ )?(?:team|staff)|colleague|representative|manager"
        r"|specialist|technician)|an (?:agent|adviser|engineer)|whoever(?:'s| is) on)"
        r"(?: from \w+ \w+)?(?:'ll| will| shall| may| would)(?: be)?(?: \w+){1,2}",
        r"(?:it|this|that|matter|case|complaint|issue|request|referral|claim"
        r"|query|ticket|comments?"
        r"|feedback|steps|refund|tickets?|overpayment|update|call|fault"
        r"|concerns?|report|lift"
        r"|repair|decision|date|investigation|account|arrangements|needs)"
        r"(?:'ll| will| shall| is to| are to| is going to| has to)(?: now|"
        r" also| then)? be"
        r" (?:\w+ly )?(?:investigated|looked (?:into|at)|reviewed|addressed"
        r"|dealt with|sorted"
        r"|actioned|assessed|refunded|processed|shared|passed|forwarded"
        r"|escalated|sent|provided"
        r"|made|attended to|taken|resolved|brought back|fitted|released"
        r"|corrected|credited|opened"
        r"|monitored|handled|picked up|carried out|raised|considered|fixed|arranged)",
        r"you(?:'ll| will| shall| can expect to) be (?:notified|contacted"
        r"|informed|advised|called"
        r"|updated|told|sent|kept informed|hearing)",
        r"you (?:will|can expect to) hear"
        r" from (?:them|the \w+)",
        r"(?:comments?|feedback|case|complaint|ticket|concerns?|details"
        r"|message|matter|request)"
        r" (?:has|have) been (?:\w+ )?(?:escalated|logged|passed(?: on)?"
        r"|shared|forwarded|registered"
        r"|raised|noted|assigned)",
        r"(?:steps|measures|options) (?:are|will|have)(?: being| been"
        r"| be)? (?:taken|explored|considered)",
        r"(?:it's|it has|this has) been passed on",
        r"fault has been assigned",
    )
    unless = phrases(
        r"no \w+ (?:will|can) be",
        r"the caller (?:is|will)",
        r"by (?:me|us|myself|our \w+ \w+|mr|mrs|ms|dr)",
        "i(?:'ve| have) (?:asked|told|booked|put)",
        r"i (?:asked|told|booked)",
        r"(?:to|with) (?:me|my (?:manager|supervisor))",
        r"as you asked",
        r"if (?:you|it|this|that|anything)",
        "i will",
        "i'll",
        "i am",
        "i'm",
        "myself",
    )

    def suggest(self, draft: Draft, span: Span) -> str | None:
        """Ask who it will be."""
        return "Who will do it: you, or a colleague you can name?"
