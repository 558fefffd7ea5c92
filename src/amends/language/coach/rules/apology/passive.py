from amends.language.coach.rule import PhraseRule
from amends.language.text import phrases


class Passive(PhraseRule):
    """Say who made the mistake.

    Why: "Mistakes were made" hides us. A customer who was let down wants to hear
    that somebody owns it.
    Practice: P16
    Source: Packard, Moore and McFerran 2018: a named actor is heard as care.
    Evidence: B

    Bad: Mistakes were made with your order.
    Bad: It is regrettable that an error has occurred.
    Good: We sent your order to the wrong address.
    Good: I made a mistake with your order, and I am sorry.
    """

    message = "Nobody owns this mistake."
    pattern = phrases(
        r"(?:errors?|mistakes?|oversights?) (?:was|were|has been|have been|had been)"
        r" (?:clearly |unfortunately )?made(?! by (?:us|me|our))",
        r"(?:errors?|oversights?|mistakes?|failings?|shortcomings?)"
        r" (?:may have |has |have |had )?(?:clearly )?occurred",
        r"(?:it is|it's) regrettable that",
    )
