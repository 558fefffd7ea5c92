from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class ForFeelings(PhraseRule):
    """Be sorry for what we did, not for what the customer feels.

    Why: "Sorry you feel that way" makes the customer's feelings the fault.
    Practice: P16
    Source: Lewicki, Polin and Lount 2016: taking responsibility makes an apology work.
    Evidence: C

    Bad: I am sorry you feel that way.
    Bad: We regret that you are unhappy with our service.
    Bad: Please accept our apologies for your disappointment.
    Good: I'm sorry that nobody came on Tuesday; you had taken the day off for it.
    Good: I am sorry you were left standing in the rain.
    Good: You are right to be upset, and I am sorry for what we did.
    """

    message = "This is sorry for a feeling, not for what happened."
    pattern = phrases(
        r"it is regrettable (?:that )?you (?:are|feel|were|consider|think)",
        r"sorry that \w+ (?:is|was|felt|feels) (?:so )?(?:upset|unhappy"
        r"|disappointed|offended)",
        r"(?:sorry|sad|apologi[sz]e|apologies|regret|regrettable)"
        r"(?: to (?:hear|learn|read|see|note))?(?: that)?"
        r" (?:you|your (?:family|wife|husband|son|daughter)|he|she|they)"
        r" (?:feel|felt|are feeling|were feeling|have been feeling|perceived?|believed?"
        r"|consider|think|thought|took (?:it|offence|this)|see it"
        r"|found (?:it|this|our|the|us) (?:\w+ )?(?:upsetting|offensive"
        r"|unhelpful|rude|not))",
        r"(?:sorry|sad|regret|apologi[sz]e)(?: to (?:hear|learn|read|see|note"
        r"))?(?: that)?"
        r" you(?:'re| are| were|'ve been| have been)(?: so| not| feeling| very| left)*"
        r" (?:unhappy|happy|upset|disappointed|dissatisfied|satisfied"
        r"|offended|frustrated"
        r"|annoyed|anxious|angry|with (?:that|this) impression)",
        r"(?:sorry|apologi[sz]e|apologies|regret)(?: for| about| to (?:hear|note|learn)"
        r"(?: of)?)? your (?:\w+ )?(?:disappointment|frustration|dissatisfaction"
        r"|displeasure|feelings|unhappiness|annoyance|upset)",
        r"sorry (?:that )?it felt (?:to you )?(?:as if|as though|like|that)",
    )
