from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class Passive(PhraseRule):
    """Say who made the mistake.

    Why: "Mistakes were made" hides us. A customer who was let down wants to hear
    that somebody owns it.
    Practice: P16
    Source: Packard, Moore and McFerran 2018: a named actor is heard as care.
    Evidence: B

    Bad: Mistakes were made with your order.
    Bad: It is regrettable that an error has occurred.
    Bad: It is regretted that a reply was not provided.
    Bad: Regrettably, the correct procedure was not followed.
    Good: We sent your order to the wrong address.
    Good: I made a mistake with your order, and I am sorry.
    Good: Something went wrong when I keyed in your address, and I should have checked.
    """

    message = "Nobody owns this mistake."
    pattern = phrases(
        r"(?:errors?|mistakes?|incidents?) (?:may have )?occurred",
        r"it (?:has been|was) (?:observed|noted|found|identified) that",
        r"it (?:appears|seems|would appear|would seem) that (?:an?|the|some)"
        r" (?:\w+ ){1,5}(?:was|were|had been)(?! (?:your|my|our))",
        r"mistakes can (?:be made|happen)",
        r"(?:errors?|mistakes?|oversights?) (?:was|were|has been|have been|had been"
        r"|may have been)(?: clearly| unfortunately)? made(?! by (?:us|me|our))",
        r"(?:an |some |there were |certain )(?:errors?|oversights?|mistakes?|failings?"
        r"|shortcomings?)(?: do| may| seem to| appears? to)*(?: has| have| had)?"
        r" (?:clearly |evidently )?(?:occurred|occur|crept|arose|arisen|around)",
        r"a (?:misunderstanding|mix-up|miscommunication) (?:has )?"
        r"(?:arose|arisen|occurred|happened)",
        r"it (?:is|was) (?:\w+ )?(?:regretted|recognised|acknowledged"
        r"|accepted|regrettable"
        r"|a pity|a shame) that(?! you)",
        r"(?:is|are) (?:deeply |very much )?(?:to be )?regretted",
        r"is a matter of regret",
        r"the (?:correct |usual |proper )?(?:procedure|process|steps?) (?:was|were) not"
        r" (?:correctly )?followed",
        r"(?:things|matters|this|it) (?:was|were) not (?:\w+ )?(?:handled|dealt with)"
        r" (?:as|in the way|properly|correctly)",
        r"(?:apologies|regrets?) (?:is|are) (?:extended|offered|felt)",
        r"something (?:\w+ )?went wrong (?:somewhere|along|with)(?! \w+ (?:i|we) )",
        r"lessons have been learn(?:ed|t)",
    )
    unless = phrases(
        r"by (?:us|me|you)",
        r"my (?:desk|own)",
        r"of them by",
        r"if any",
        r"i(?:'ve| have)? sent",
        r"we sent",
    )
