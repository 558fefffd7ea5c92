from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases

PAPER = (
    r"(?:polic(?:y|ies)|terms(?: and conditions)?|t&cs?|rules?"
    r"|regulations?|conditions of \w+"
    r"|guidelines?|procedures?|contract|agreement|small print|code|norms"
    r"|charter|protocol)"
)


class HidesBehindPolicy(PhraseRule):
    """Give the reason behind the rule, and what you can do within it.

    Why: A rule quoted by itself says that it matters more than the customer.
    Practice: P12, P15
    Source: Brett, Shapiro and Lytle 1998: talk of rights alone ends one-sided.
    Evidence: B

    Bad: It is company policy not to refund sale items.
    Bad: As per our terms and conditions, no refund is due.
    Bad: Under our policy a fee applies to every change.
    Bad: Rules are rules, I'm afraid.
    Good: We do not refund opened food, because we cannot sell it on; I can exchange it.
    Good: I have asked for our policy on late cancellations to be changed.
    Good: The contract ends on 4 May, and you will owe nothing after it.
    """

    message = "The rule stands here in place of a reason."
    pattern = phrases(
        r"our policy is (?:to|that|not)",
        r"(?:so )?policy says",
        r"(?:that's|those are|them's) (?:just )?the rules",
        r"bound by (?:the|our)(?: \w+){1,3}",
        r"no exceptions",
        r"our policy does not",
        rf"(?:it is|it's|this is|that's|that is) (?:\w+ ){{0,2}}(?:company "
        r"|our |standard |store"
        rf" |bank |hotel |airline )+{PAPER}",
        r"(?:as per|per|under (?:our|company|store|bank|hotel)|according to"
        r"|in accordance with|in line with|due to|because of"
        r"|based on|subject to) (?:the |our |company |store |bank |current "
        r"|standard )*(?:\w+ )?"
        rf"{PAPER}",
        rf"(?:our|the|company|store) (?:\w+ )?{PAPER} (?:\w+ )?(?:states?"
        r"|says?|does"
        r" not|doesn't|do not|don't|prevents?|prohibits?|requires?|provides?"
        r"|is (?:quite |very )?"
        r"clear|are (?:quite |very )?clear|clearly|forbids?|allows?|only"
        r" allows?|won't)",
        r"(?:stated|set out|explained|detailed|outlined|laid out) in (?:the"
        r"|our|your) (?:\w+ )?"
        rf"{PAPER}",
        r"rules are rules",
        r"(?:our|my) hands are tied",
        r"(?:not|aren't|isn't|never) (?:permitted|allowed|authori[sz]ed) (?:to|under)",
        r"(?:see|under|of|per|with|read|to) (?:section|clause|article)"
        r" \d+(?:[.(]\w+\)?)*",
        r"(?:gdpr|data protection|health and safety|for compliance reasons"
        r"|head office|corporate (?=sets|won't|policy))"
        r" ?,? ?(?:sorry|prevents?|won't|sets?|do(?:es)? not allow|forbids?"
        r"|policy)?(?= )",
        r"standard operating procedure",
        r"follow(?:s|ed|ing)? (?:our|the|correct) (?:\w+ )?"
        r"(?:procedure|protocol|policy)",
        "clearly states?",
        r"sold as seen",
        r"our minimum charge",
    )
    unless = phrases(
        r"whatever (?:the|our)",
        "plain words",
        r"(?:because|so that|the reason)",
        r"(?:i|we)(?:'ve| have) (?:made|waived|agreed|asked)"
        r"(?: \w+){0,8}",
        r"(?:i|we) (?:can|will|'ll|could|am going to) (?:still |however "
        r"|instead )?"
        r"(?:offer|refund|waive|give|make|send|pay|exchange|replace|arrange"
        r"|change)",
        "exception",
        r"(?:not|no) excuse",
        "(?:was|is|were) wrong",
        "did not follow",
        "didn't follow",
        r"(?:you|your) (?:are|were) (?:entitled|covered)",
        r"cover(?:s|ed) (?:you|this|it)",
        r"your rights?",
        "consumer rights",
        r"under (?:your|the) (?:contract|agreement) (?:you|we owe)",
    )
