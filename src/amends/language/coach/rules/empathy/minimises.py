from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class Minimises(PhraseRule):
    """Leave the size of the trouble to the one who had it.

    Why: "These things happen" tells the customer that it did not matter.
    Practice: P05
    Source: Roos et al. 2023: feeling heard needs empathy and respect.
    Evidence: B

    Bad: These things happen.
    Bad: At least the rest of your luggage arrived.
    Bad: It was only a small delay, and many customers had it worse.
    Good: This should not have happened to you.
    Good: At least two of us will be there at eight.
    """

    message = "This makes the trouble look small."
    pattern = phrases(
        r"(?:worse off|less fortunate|in a worse position)(?: than)?",
        r"with no problems?[.!,]",
        r"many (?:\w+ )?(?:couples|people|customers|families|patients"
        r"|passengers)(?: \w+){0,3} (?:go on to|manage|cope|find|have to wait"
        r"|do the same)",
        r"you'll be laughing",
        r"quite common",
        r"(?:some|a little|slight) \w+ is (?:only )?(?:normal|to be expected|usual)",
        r"there are (?:families|people|others|patients|customers) (?:who|in|with)",
        r"(?:these|such) things (?:do |can |will |sometimes )*(?:happen|occur"
        r"|go wrong)",
        r"(?:it|mistakes?|accidents?|delays?) (?:does |do |can |sometimes )*happens?"
        r"(?: (?:from time|sometimes|occasionally|now and)(?: \w+)?|[.!,])",
        r"(?<!\w )at least (?:you|it|the|your|we|nobody|he|she|they|there)(?!"
        r" (?:will|can))",
        r"(?:on the bright side|look on the bright|silver lining|look at it this way"
        r"|could have been (?:much |far |a lot )?worse|had it (?:\w+ ){0,4}worse)",
        r"(?:not|isn't|wasn't|hardly) (?:such )?(?:a |the )?(?:big deal|end"
        r" of the world"
        r"|that bad|as bad as|unusual|uncommon)",
        r"(?:only|just|merely|barely) (?:a|an|some) (?:\w+ )?(?:small|minor"
        r"|little|slight|mild"
        r"|few|bit|short|tiny|brief)(?: \w+)?",
        r"(?:a|some|any) (?:fairly |rather |quite |relatively |very "
        r")?(?:minor|slight|little|tiny"
        r"|small) (?:hiccup|inconvenience|delay|issue|mix-up|blip|glitch"
        r"|problem|spill|mark"
        r"|error|setback|misunderstanding)",
        r"(?:is|are|was) (?:quite |perfectly |completely |entirely )?(?:normal|common"
        r"|to be expected|nothing to worry|no cause for)(?: \w+)?",
        r"(?:only|bit|just) (?:to be )?expected",
        r"i'm sure (?:that )?(?:the|they|he|she|your)"
        r" (?:\w+ )?(?:hardly|barely|didn't|will be fine|won't)",
        r"(?:hardly|barely) (?:noticed|noticeable|be seen|visible)",
        r"(?:kids|hair|they) (?:bounce|grows?) back",
        r"(?:luckily|fortunately),? it was"
        r" (?:just|only)",
        r"(?:oh well|never mind)(?:,|\.| )",
        "a bit annoying",
        r"(?:some|a little|a bit of) (?:\w+ )?(?:is|was) (?:unavoidable|inevitable)",
        r"(?:try )?not to worry(?: too much)?",
        r"most (?:customers|people|passengers|guests"
        r"|of your guests)(?: \w+){0,3} (?:seem|find|don't|enjoy|like|seemed)",
    )
    unless = phrases(
        "should not have happened",
        r"at least (?:\w+ )?(?:\d|one|two|three|a|until)",
        r"(?:not|never) (?:a|just a) (?:small|minor|little)",
        "no small",
        "you're right",
        "you are right",
        r"is not (?:normal|to be expected|common)",
        "isn't normal",
    )
