from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class Vague(PhraseRule):
    """Say what will be done, in a verb that can be checked.

    Why: "We'll look into it" promises nothing that anyone could see done.
    Practice: P12, P19
    Source: Packard and Berger 2021: concrete words are heard as listening.
    Evidence: B

    Bad: We'll look into it.
    Bad: I have passed your comments on to the relevant team.
    Bad: We will do our best to resolve this.
    Bad: Your case has been escalated.
    Good: I will read the driver's log tonight and ring you at nine.
    Good: I looked into your account: the second payment left us on 3 May.
    """

    message = "Nobody could see this done."
    pattern = phrases(
        r"(?:will|\w+'ll|shall|going to|try to|please let us|let me|are|is|be"
        r") (?:be )?(?:look|looking"
        r"|dig|digging) into (?:it|this|the|your|that|what)(?: \w+)?",
        r"see what (?:i|we|they) can do",
        r"(?:i|we|i'll|we'll|i'm|we're|will|are|am)(?: also)? (?:do|doing|try"
        r"|trying) (?:my|our|everything|all we can"
        r"|the) (?:very )?(?:best|utmost|needful)(?: to)?",
        r"(?:i've|i have|we've|we have|has been|have been|been|will be|will"
        r"|\w+'ll) (?:also |now )?"
        r"(?:pass|passed|passing|forward|forwarded|shared?|fed) (?:\w+ "
        r"){0,3}?(?:on |back )?(?:to|with)"
        r" (?:the|our) (?:relevant|appropriate|team|store|department"
        r"|management|responsible|teams"
        r"|concerned|right)",
        r"pass(?:ed)? (?:your|this|these) (?:comments?|feedback|concerns?"
        r"|remarks"
        r"|views)(?: on| back)?",
        r"(?:has|have) been (?:escalated"
        r"|forwarded)(?! (?:with|to) (?:me|my|mr|ms|mrs))",
        r"(?:will|shall|to) be (?:investigated|looked into|looked at|reviewed"
        r"|sorted)(?! (?:by|on) \w+)",
        r"(?:i've|i have|i) (?:made a|put a) note (?:of it|on|about)",
        r"(?:appropriate|necessary|suitable|corrective) (?:\w+ )?(?:steps?"
        r"|measures?|actions?)",
        r"(?:some sort of|somehow|one way or another|make it up to you somehow)",
        r"(?:looking|being looked) (?:at|into) (?:the|your)? ?(?:options"
        r"|possibilities)",
        r"keep(?:ing)? an eye on",
        r"continue to monitor",
        "matters are in hand",
        r"get things moving",
        r"leave it with (?:me|us)",
        r"circle back",
        r"make (?:this|it|things) right(?! by)",
        r"has been asked to investigate",
        r"resolve (?:this|matters|the matter|your issue)(?: as| to"
        r"| soon| quickly|\.)",
        r"options are being",
        r"pressing them",
    )
    unless = phrases(
        r"(?:by|at|before|on|until|from) (?:\w+ )?(?:\d|noon|mon|tues|wednes"
        r"|thurs|fri|satur|sun"
        r"|tomorrow|today|tonight|the end)\w*",
        "until",
        "so that (?:you|nobody)",
        r"raised the",
        r"looked into",
        "have looked",
        r"within \w+",
        r"(?:this|tomorrow) (?:morning|afternoon|evening)",
        "tomorrow",
        "today",
        "tonight",
    )
