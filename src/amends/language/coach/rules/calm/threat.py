from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class Threat(PhraseRule):
    """Never hold a consequence over the customer's head.

    Why: A threat answers upset with power, and power talk ends in deadlock.
    Practice: P01
    Source: Brett, Shapiro and Lytle 1998: threats are answered with threats.
    Evidence: B

    Bad: One more message in that tone and this chat is over.
    Bad: Failure to do so will result in your claim being closed.
    Bad: If you post that review you will hear from our solicitors.
    Good: I will keep your claim open until the papers arrive.
    Good: If you go to the ombudsman, I will send them the whole file on the same day.
    """

    severity = "stop"
    message = "This holds something over the customer."
    pattern = phrases(
        r"(?:enforcement|legal|court|recovery|further) (?:action|costs"
        r"|proceedings) (?:will|may|shall|could)(?: \w+){0,8}",
        r"pass (?:the|this|your) (?:matter|account|case|details) to (?:our"
        r"|the|a) (?:solicitors?|lawyers?|police|collect\w+|debt)",
        r"(?:restrict|limit|block|end) (?:your|all|this) (?:contact|access"
        r"|correspondence|chat|calls?)",
        r"(?:we|i) will pursue you",
        r"(?:it|that|this) could affect (?:that|this|your|the) (?:offer|claim"
        r"|account|credit)",
        r"(?:would|we'd) hate to see anything",
        r"should you (?:post|publish|continue|persist)",
        r"if you (?:keep|continue|persist)(?: \w+){0,5},? (?:we|i)",
        r"failure to (?:\w+ ){1,6}(?:will|may|could|shall) (?:result|lead|mean|cause)",
        r"(?:will|may|could) (?:result in|lead to) (?:\w+ ){0,4}(?:being"
        r" (?:closed|rejected"
        r"|cancelled|terminated)|disconnection|legal action|termination|closure)",
        r"(?:hearing|hear) from our (?:solicitors?|lawyers?|legal)",
        r"(?:our|my) (?:solicitors?|lawyers?|legal (?:team|department))"
        r" (?:will|monitors?|may|would|can|are|is watching)",
        r"(?:we|i) (?:will|shall|would|'ll|may|might) (?:\w+ )?(?:have no"
        r" (?:option|choice)"
        r"|be forced|be obliged|be left with no|not hesitate)(?: but)? to",
        r"(?:i'd|i would|you might want to|you may want to) think (?:twice"
        r"|carefully|again)",
        r"(?:can|may|could|will) have consequences",
        r"(?:reserve the right|take (?:legal|further) action)",
        r"this (?:chat|call|conversation) (?:is over|will (?:be ended|end)|ends)",
        r"(?:carry|keep|go) on like (?:this|that)",
        r"one more (?:message|word|email|call)",
        r"(?:will|would|shall) be treated as harassment",
        r"(?:we|i) (?:will|shall|can|may|'ll|could) (?:have to )?(?:close"
        r"|suspend|terminate"
        r"|block|ban|blacklist|end) (?:your|this|you)(?! (?:ticket|case|complaint))",
        r"stands? withdrawn",
        r"we charge storage",
        r"(?:may|might|could) decide not to renew",
        r"(?:it'd|it would) be a shame if",
        r"(?:put|note|mark)(?: it| this)? on your (?:notes|file|record)s? that you",
        r"(?:if you (?:go|turn|complain|write) to|bringing) the"
        r" (?:ombudsman|council|press|papers|media|regulator)[^.\n]{0,20}"
        r"(?:will (?:only )?(?:slow|delay)|may (?:decide|only)|into it)",
    )
    unless = phrases(
        r"no further action",
        r"refund will still",
        r"(?:no|without) (?:charge|consequence)",
        r"at your request",
        "as you asked",
        r"(?:will|'ll) send them",
        "sorry",
        r"so that nobody",
    )
