from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class NotMyJob(PhraseRule):
    """Stay with the customer until it has found its person.

    Why: "Not my department" ends the talk where the customer's trouble begins.
    Practice: P06, P09
    Source: Packard, Moore and McFerran 2018: the one who speaks takes it on.
    Evidence: B

    Bad: That's not my department.
    Bad: This is nothing to do with us.
    Bad: Refunds are issued by the organiser and not by us.
    Bad: That is above my pay grade, I'm afraid.
    Good: Billing is another team, so I rang them for you: the refund left today.
    Good: It is my job to see this through, and I will.
    """

    severity = "stop"
    message = "This hands the trouble back to the customer."
    pattern = phrases(
        r"(?:isn't|aren't|not|is not) (?:mine|ours) to (?:sort|fix|deal|decide|answer)",
        r"(?:i'm|i am|we're|we are) (?:just|only) (?:on |in )?(?:the|a|an)"
        r" (?:\w+ )?(?:chat|helpdesk|help ?desk|call|agent|receptionist|shop"
        r"|sales|booking|front desk)(?: \w+)?",
        r"(?:aren't|isn't|not) something (?:that )?(?:i|we|comes|falls)(?: \w+)?",
        r"nothing (?:else |more )?(?:that )?i can do from here",
        r"(?:not|isn't|is not|aren't|wasn't) (?:really )?(?:my|our|the \w+'s)"
        r" (?:job|department"
        r"|responsibility|concern|problem|area|remit|fault|team|end|place)",
        r"(?:not|isn't|nothing) (?:something )?(?:that )?(?:i|we|this (?:team"
        r"|desk|office))"
        r" (?:deal|get involved|handle|look after|can (?:deal|help) with)",
        r"nothing to do with (?:us|me|our|the)",
        r"above my pay grade",
        r"(?:a|another|it's a|different) (?:separate |different "
        r")(?:department|team|company"
        r"|contract|office|business)(?: entirely)?",
        r"(?:is|are) (?:handled|dealt with|issued|employed|run|made|done|set)"
        r" by (?:[\w' ]{2,40})"
        r" (?:and|so|,) ?(?:not|we have no)(?: by)? ?(?:us|control)?",
        r"(?:we|i) have no (?:control|say|influence) over",
        r"(?:i|we) (?:only|just) (?:do|deal|handle|take|work|answer|speak)(?!"
        r" as)(?: \w+)?",
        r"(?:a |is )?matter for (?:the|your|them) \w+",
        r"between you and (?:the|your)",
        r"(?:i'm|i am|we're|we are) not (?:responsible|in a position|answerable)"
        r" (?:for|to)",
        r"can't be answerable for",
        r"outside (?:of )?(?:my|our) (?:remit|control|area|responsibility)",
        r"(?:falls?|comes?) under (?:my|our) remit",
        r"our contract is with",
        r"is responsible for (?:[\w ]{2,60}) and not (?:the|us|we)",
        "not on me[.!]",
        r"out of (?:my|our) hands",
        r"(?:not|no) concern of (?:ours|mine|the)",
        r"aren't really my thing",
        r"not (?:our|my) end,? sorry",
        r"take (?:it|that|this) up with someone else",
    )
    unless = phrases(
        r"(?:i|we)(?:'ve| have| will|'ll)? (?:rung|rang|spoken|asked|passed"
        r"|called|taken|sent"
        r"|be (?:speaking|asking)|speak|ring|call|take|put)",
        "our fault",
        "is our job",
        r"(?:not|isn't) your (?:job|fault|problem)",
        r"no excuse",
        "that is not an",
    )
