from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class But(PhraseRule):
    """Let the apology stand; do not take it back with a “but”.

    Why: All that a reader keeps of "sorry, but" is what follows the "but".
    Practice: P16
    Source: Bradley and Sparks 2012: apologies beat justifications.
    Evidence: C

    Bad: I'm sorry for the delay, but we have been very busy.
    Bad: We apologise for the mix-up; however, the label was unclear.
    Bad: I do apologise. That said, the terms you signed allow it.
    Good: I'm sorry for the delay. Your parcel left us this morning.
    Good: I am sorry we missed you, but I can come back at six tonight.
    """

    message = "What follows takes the apology back."
    pattern = phrases(
        r"(?:sorry|apologies)(?: \w+)?,? but (?:we've been|we have been|it's"
        r"|it is (?:\w+ )?(?:policy|advisable)|that's|that is|there was|the"
        r"|this|these|those|our|with|in|on|you have|you must|you need)",
        r"(?:sorry|apologi[sz]e|apologies|apology|regret)(?!\w)[^.!?\n]{0,110}?[,;:. ]"
        r" ?-? ?(?:but|however|although|though|yet in fairness|all the same|even so"
        r"|mind you|except that|nevertheless|only it)(?!,? truly| \w+ would like)",
        r"(?:apologi[sz]e|apologies|sorry)[^.!?\n]{0,40}[.!] (?:but|however"
        r"|that said|still,"
        r"|then again|to be fair|in our defence|having said that|in fairness)",
        r"while we (?:do )?(?:regret|apologi[sz]e|are sorry)",
    )
    unless = phrases(
        r"(?:but|though|however) (?:(?:i|we|you|it|he|she|they)(?:'ll|'ve|'d"
        r"|'s| can| will| have(?! been)| would| want"
        r"| am| are| should| did| know| know what| had| promise| never| don't| do not"
        r"| also| hope| need| now| owe| understand| could)|i'm|i'd|we're|here is|here's"
        r"|also|please|there is (?:a|one) (?:way|thing)|being sorry|truly|it"
        r" is done|that is no|that's no|no|the good"
        r"|what|sorry|nobody|your|nothing|thank|this time|not only|especially"
        r"|especially"
        r"|mostly|for the|for)",
        r"nothing but",
        "not only",
        "anything but",
        "all but",
    )
