from amends.language.coach.rule import PhraseRule
from amends.language.text import phrases


class ForFeelings(PhraseRule):
    """Be sorry for what we did, not for what the customer feels.

    Why: "Sorry you feel that way" makes the customer's feelings the fault.
    Practice: P16
    Source: Lewicki, Polin and Lount 2016: taking responsibility makes an apology work.
    Evidence: C

    Bad: I am sorry you feel that way.
    Bad: We regret that you are unhappy with our service.
    Good: I'm sorry that nobody came on Tuesday; you had taken the day off for it.
    Good: I am sorry you were left standing in the rain.
    """

    message = "This is sorry for a feeling, not for what happened."
    pattern = phrases(
        r"(?:sorry|apologi[sz]e|apologies|regret)(?: to (?:hear|learn|read))?(?: that)?"
        r" (?:you|your family|you both) (?:feel|felt|are feeling|perceived?|believe"
        r"|consider|think|took it|saw it|found (?:it|this) (?:upsetting|offensive))",
        r"(?:sorry|regret)(?: to (?:hear|learn|read))?(?: that)? you(?:'re| are| were)"
        r" (?:so )?(?:unhappy|upset|disappointed|dissatisfied|offended|frustrated|annoyed)",
    )
