from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class AgreesWithInsult(PhraseRule):
    """Agree with the grievance, never with an insult to a colleague.

    Why: Whoever laughs along about one person today laughs about the customer
    tomorrow.
    Practice: P29
    Source: P29: the joke that a well-known article warns of.
    Evidence: D

    Bad: You're not wrong about the girl on reception.
    Bad: Between you and me, the night team are muppets.
    Bad: Yes, he's not our best driver, I'll be honest.
    Good: You are right that nobody answered, and that was wrong of us.
    Good: You were spoken to rudely, and I am sorry.
    """

    message = "This joins in an insult to a colleague."
    pattern = phrases(
        r"(?:is|are|\w+'s|\w+'re) (?:drones|cheats|robots|monkeys|rude and"
        r"|hopeless)(?: \w+)?",
        r"between ourselves",
        r"(?:such|those|these) (?:fellows|people|clowns|idiots)(?: are)?",
        r"(?:you're|you are) (?:not wrong|spot on|dead right|quite right"
        r"|right) about (?:the (?:girl|guy|man|woman|driver|team|lads|manager"
        r"|staff|lady)|our \w+|him"
        r"|her|that|my|them|\w+ in)(?! (?:bill|charge|price|delay|order"
        r"|parcel|fee|date|letter))",
        r"(?:(?:honestly,? )?between you and me,? (?:yes|he|she|they|the)|off"
        r" the record|don't quote me)",
        r"(?:is|are|was|were|\w+'s|\w+'re) (?:a bit |all |such |kinda |a bit"
        r" of )?(?:an? |the )?"
        r"(?:\w+ )?(?:muppets?|idiots?|clowns?|useless|dumb|lazy|morons?"
        r"|crooks?|chancers?"
        r"|incompetent|cowboys?|dragons?|jokers?|hopeless|a disgrace)(?! (?:of|that))",
        r"(?:he|she|they)(?:'s| is|'re| are) not our best",
        r"(?:wouldn't|would not) be the first to (?:say|call)",
        r"can only endorse your",
        r"hasn't a clue",
        r"(?:chocolate teapot|fair word for)",
        r"(?:aren't|isn't) competent",
        r"(?:just|exactly) what you (?:said|called) (?:he|she|they|him|her)",
        r"you(?:'re| are) right,? (?:he|she|they) (?:was|were|is|are) an? \w+",
        r"undeserved",
        r"probably the right one",
        r"is being kind",
    )
