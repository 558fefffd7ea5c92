from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class Overreach(PhraseRule):
    """Promise what you will do, not what nobody can know.

    Why: "Never again" is broken by the next lorry in a ditch, and then nothing you
    promise counts.
    Practice: P14, P19
    Source: Halperin, Ho, List and Muir 2022: promises to do better, when they fail,
    are worse than none.
    Evidence: A

    Bad: I guarantee that this will never happen again.
    Bad: Rest assured your visa will be approved.
    Bad: You have my word that the airline will pay you.
    Good: I have changed the label, so that the next parcel goes to the right door.
    Good: The lamp has a five-year guarantee, and I have registered it for you.
    Good: I promise to ring you at five, whatever the answer is.
    """

    severity = "stop"
    message = "Nobody can know this."
    pattern = phrases(
        r"(?:will|'ll) (?:always|never) (?:\w+ )?(?:stop|face|be late|let you"
        r" down|fail|have (?:any|another)|experience|see|happen)(?: \w+)?"
        r" (?:for you|issue|problem|again|you)",
        r"100% (?:resolved|guaranteed|certain|fixed|sure)",
        r"i give you my word[.!,]?",
        r"will never face any",
        r"you will never (?:have|face|see|get|experience) (?:any|another|a"
        r"|this|such)(?: \w+)?",
        r"(?:will|shall|won't|can|nothing like this will)(?: \w+){0,2}"
        r" (?:never|ever|not ever)"
        r" (?:\w+ )?(?:happen|occur|be repeated|see|experience|be (?:late"
        r"|rude|discourteous)|go wrong)"
        r"(?: again| another)?",
        r"(?:won't|will not|can't|cannot) happen again",
        r"never happen(?:s)? again",
        r"(?:i|we|i'll|we'll)(?: can| do| will)? (?:absolutely |personally "
        r"|fully |100% )*guarantee(?: you| that|,| it)",
        r"(?<!never )(?<!not )guaranteed[.!]",
        r"you have my word (?:that )?(?!i )\w+",
        r"mark my words",
        r"(?:i|we) (?:can )?(?:promise|assure|guarantee)(?: you)?(?: that)?"
        r" (?:the (?:pain|airline|bank|court"
        r"|judge|insurer)|it will be the best|nothing|no one|nobody|your"
        r" (?:visa|claim|appeal|child|daughter"
        r"|son|money|cat|dog)|you(?:'ll| will) (?:never|love|get every|win))",
        r"rest assured,? (?:that )?your"
        r" \w+ will",
        r"(?:a hundred|100|one hundred) ?(?:percent|per cent|%) (?:sure"
        r"|certain|safe|secure)",
        r"(?:absolutely|completely|totally) (?:certain|sure|safe|secure"
        r"|unhackable) (?:that )?",
        r"(?:no (?:question|doubt about it)|without (?:a|any) doubt)[.!]",
        r"i can promise you that",
        r"(?:it's|it is) impossible (?:that|for)",
        r"(?:simply )?can't be (?:late|wrong)",
        r"whatever (?:it takes|you want)",
        r"(?:from now on|as from this date) (?:each|every|no|all|you)",
        r"will certainly (?:reverse|pay|approve|win|agree|refund)",
        r"never (?:again )?(?:be|have) "
        r"(?:another|a) (?:problem|delay|mistake)",
        r"(?:will|\w+'ll) be (?:history|perfect|back on your lap)",
        r"you'll never have another",
        r"for good,",
        r"they always do",
    )
    unless = phrases(
        r"(?:can't|cannot|can not|won't|will not|not able to|unable to)"
        r" (?:\w+ )?(?:promise|guarantee|say|tell"
        r"|swear)",
        r"(?:not|no) (?:a )?guarantee",
        r"should (?:never|not) (?:have )?happen",
        r"(?:so that|to make sure|to stop|hope|what (?:i|we)|how we|do all"
        r"|aim) .{0,60}happens? again",
    )
