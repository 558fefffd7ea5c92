from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class BlamesCustomer(PhraseRule):
    """Do not tell the customer that it was their doing.

    Why: Even where it is true, blame ends the talk. Say what can be done from here.
    Practice: P06
    Source: Hale 2025 (KODIS): blame in a dispute is answered with anger.
    Evidence: B

    Bad: You should have read the terms before you booked.
    Bad: As you failed to reply in time, your place was given away.
    Bad: If you had told us sooner, this would not have happened.
    Bad: It is your responsibility to check the date.
    Good: You should have had a call from us on Monday.
    Good: If you had asked me, I would have been as cross as you are.
    Good: You did not receive our letter because we sent it to your old address.
    """

    severity = "stop"
    message = "This puts the fault on the customer."
    pattern = phrases(
        r"if you had (?:taken out|bought|paid for|chosen|booked|read|opted|registered)",
        r"(?:maybe|perhaps) next time",
        r"you have been (?:aggressive|rude|abusive|unreasonable)",
        r"most (?:customers|people|users|guests) (?:manage|have no|do not|don't)",
        r"(?:generally|usually|often|normally|commonly) (?:caused|due|down)"
        r" (?:by|to) (?:customers?|users?|guests?|tenants?|misuse|the way|how)",
        r"did you (?:not )?(?:ask|check|read|tell|think|try|inform|let)(?:"
        r" \w+){0,8} (?:before|first|us|at all)\?",
        r"(?:repeated|further) (?:e-?mails|calls|messages|contact) (?:will|only|do)",
        r"(?:always|strongly) advisable to check",
        r"you (?:should|ought to) (?:really )?have (?:read|checked|told"
        r"|called|contacted"
        r"|informed|let us|noticed|asked|known|kept|said|rung|reported|made sure|looked"
        r"|thought|allowed|booked|arrived|been more|brought|realised|followed|used"
        r"|taken|insured|cancelled)",
        r"you (?:\w+ )?(?:failed|neglected|omitted|forgot|chose not) to",
        r"(?:since|as|because) you (?:did not|didn't|never|weren't|were not|hadn't)"
        r" (?!receive|get|hear|have (?:a|any)|given)\w+",
        r"(?:if|had) you(?:'d| had)?(?: only)? (?:read|checked|told|called|contacted"
        r"|informed|let us|listened|followed|bothered|given us|come to|kept"
        r"|turned|looked"
        r"|reported|waited|paid|asked (?:us|at))(?: \w+)?",
        r"(?:it is|it's|this is|that is|that's) (?:\w+ )?(?:your (?:own )?(?:fault"
        r"|responsibility|mistake|error|doing)|up to you to|on you)",
        r"(?:it is|it's|it remains) the (?:customer|guest|student|passenger"
        r"|parent|tenant"
        r"|member|patient|user|driver|traveller|buyer|owner|motorist)s?'?s?'?"
        r" (?:own )?responsibility",
        r"(?:customer|guest|student|passenger|parent|tenant|member|patient|driver|user"
        r"|pedestrian|visitor)s? (?:are (?:reminded|expected|asked|required) to"
        r"|have a (?:duty|responsibility) to|must (?:check|ensure|make sure))",
        r"(?:the )?responsibility of (?:the )?(?:customer|guest|student"
        r"|passenger|parent"
        r"|tenant|member|patient|user|driver|buyer)s?",
        r"(?:you|your (?:wife|son|daughter|husband|mother|father)) (?:must"
        r" have (?:been (?:mistaken|confused)|"
        r"dropped|misread|entered|missed|forgotten|lost|left|deleted|clicked"
        r"|given|damaged"
        r"|changed|used|overlooked|put)|had a duty"
        r"|probably|presumably) ?\w*",
        r"you (?:clearly|obviously|evidently|apparently) (?!felt|feel|care"
        r"|love|had|have"
        r"|were right|need|deserve)\w+",
        r"due to your (?:own )?(?:failure|negligence|error|mistake|delay"
        r"|misuse|actions)",
        r"you (?:put|entered|gave us|typed|supplied|provided|selected|ticked)(?: \w+)?"
        r" the wrong",
        r"(?:caused by|result of) (?:customer|user|your) (?:\w+ )?(?:error"
        r"|misuse|mistake|negligence)",
        "perhaps you (?:went|did not|didn't|forgot|missed)",
        r"you (?:did|do) have a chance to",
        r"which is why your \w+ was given away",
        r"from your side only",
        r"you were (?:told|warned|informed|advised) (?:that|of|at|in"
        r"|when|about|before)",
    )
    unless = phrases(
        "(?:i|we) should have",
        "our (?:fault|mistake|error)",
        "i would have been",
        "you should have (?:been|had)",
        "no fault of yours",
        "not your fault",
        "we told you the wrong",
        "(?:wrongly|incorrectly) (?:told|advised|informed)",
    )
