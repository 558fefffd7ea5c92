from amends.language.coach.draft import Draft
from amends.language.coach.finding import Finding
from amends.language.coach.virtues.virtue import Virtue, rules_of
from amends.language.phrases import phrases

HARD = (
    r"(?:frustrating|upsetting|worrying|stressful|embarrassing"
    r"|frightening|difficult|disappointing"
    r"|distressing|miserable|exhausting|lonely|horrible|awful|infuriating"
    r"|maddening|humiliating"
    r"|alarming|annoying|inconvenient|unpleasant|painful|terrifying|scary"
    r"|hard|shock|shocking|worry"
    r"|strain|blow|disappointment|nightmare|unsettling|tiring|cruel"
    r"|wretched|grim|rotten|insulting"
    r"|hurtful|cold comfort|too long|unfair|not right|wrong|dreadful"
    r"|nasty|slap|let-down|trying)"
)
FELT = phrases(
    r"(?:must|can only|could only|cannot|can't|would|could)(?: \w+"
    r"){0,3} (?:have (?:been|felt|spoiled"
    r"|taken|made|left|come|hurt|given|cost|caused)|be|feel)(?: \w+){0,3}",
    r"(?:is|was|are|were|it's|that's|so|how|very|really|especially|more"
    rf"|all the) (?:\w+ ){{0,2}}{HARD}",
    r"(?:i|we) (?:can |do |quite |fully |completely )*(?:see|understand"
    r"|imagine|appreciate|know|realise"
    r"|hear) (?:how|why|what|that (?:this|it|you|your))(?: \w+){0,3}",
    r"(?:no wonder|every (?:right|reason)|anyone would|i would be too|i'd"
    r" be|you(?:'re| are) right to be"
    r"|understandably|the last thing|nobody should|no one should|no"
    r" family should|no child should)",
    r"(?:you|your \w+|he|she|they) (?:should not|shouldn't|should never)"
    r" have(?: had| been)?(?: to)?",
    r"(?:on top of|after all|when you were already|at the worst|of all"
    r" (?:days|times|weeks)|on such a day"
    r"|just when|while you|with a (?:baby|newborn|toddler|child))",
    r"(?:looking forward|had hoped|deserved|counting on|relied on|rely on"
    r"|trusted us|meant (?:so much|a lot)"
    r"|matters? to (?:you|him|her)|worried|anxious|upset|frightened"
    r"|embarrassed|humiliated|let down"
    r"|left (?:you|him|her|them|without|standing|waiting|wondering))",
    r"(?:my|our) (?:condolences|thoughts|heart|sympathy)|(?:i am|i'm) ashamed",
)


class Empathy(Virtue):
    """What it was like for them."""

    name = "empathy"
    label = "Empathy"
    family = "empathy"
    said = {
        "met": "shown",
        "partly": "hinted at",
        "missing": "not yet",
        "violated": "made small",
    }

    def judge(self, draft: Draft, faults: tuple[Finding, ...]) -> str:
        """Look for a sentence that sees the day through the customer's eyes."""
        if not draft.calls_for_amends:
            return "met"
        shown = FELT.search(_without(draft.plain, faults))
        if shown:
            return "partly" if faults else "met"
        if not faults:
            return "missing"
        return "violated" if "minimises" in rules_of(faults) else "missing"


def _without(text: str, faults: tuple[Finding, ...]) -> str:
    for fault in faults:
        text = text[: fault.start] + " " * (fault.end - fault.start) + text[fault.end :]
    return text
