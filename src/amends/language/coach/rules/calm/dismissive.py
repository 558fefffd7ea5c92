from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class Dismissive(PhraseRule):
    """Never tell an upset person to calm down, or that it is only a small thing.

    Why: Nobody has ever calmed down on being told to. It says that the upset is the
    problem.
    Practice: P01
    Source: Hale 2025 (KODIS): anger in a dispute is answered with anger.
    Evidence: B

    Bad: Please calm down so that we can discuss this.
    Bad: There is no need to be so upset.
    Bad: To be honest, it's only a scratch.
    Bad: As far as we are concerned the matter is closed.
    Good: You have every reason to be upset, and I would be too.
    Good: The line will calm down after Christmas, so I will call you on the 27th.
    Good: It is only right that we pay for the taxi.
    """

    severity = "stop"
    message = "This waves the upset away."
    pattern = phrases(
        r"(?:you )?(?:will|must|need to|should) calm (?:yourself|down)",
        r"you(?:'ll| will) (?:be laughing|laugh|look back and)(?: \w+){0,8}",
        r"(?:it's|it is|that's) only (?:[£$€]\d|cosmetic|money|\d)",
        r"(?<!will )(?<!things )(?<!to )calm (?:down|yourself)(?! (?:after|by"
        r"|in|once))",
        r"(?<!can )relax[!.]",
        r"(?:just )?chill out",
        r"take a (?:deep )?breath",
        r"(?:there is|there's|there was|i see) (?:really |absolutely )?no"
        r" (?:need|reason"
        r"|call|sense in|point in)(?: for you)?(?: to| in| for)?"
        r" (?:be|get|getting|become|feel|take that|such|this kind|raise|shout|shouting"
        r"|swear|panic|going over|go over)(?: so| this| that)?(?: \w+)?",
        r"(?:you are|you're) (?:being |over)(?:dramatic|emotional|reacting|unreasonable"
        r"|sensitive|difficult)",
        r"(?:it's|it is|it was|that's|that is) (?:really |after all )?(?:only"
        r"|just) (?:a|an"
        r"|one|two|three|some|music|five|ten|\d+)(?! (?:minute|moment|second|day or two"
        r"|matter|question|first|start|small part of))(?: \w+)?",
        r"not the end of the world",
        "isn't the end of the world",
        r"(?:the|this) matter is (?:now )?closed",
        r"(?:closes|close) (?:the|this) matter",
        r"(?:your|the) (?:opinion|view|comment|remark|concern)s? (?:has|have)"
        r" been noted",
        r"don't (?:worry|fret) (?:about it|your head|yourself)",
        "whatever you say",
        r"get over it",
        r"move on(?! to)",
        "nothing to (?:get upset|fuss) about",
        r"make (?:too much of|an issue of|a fuss about|such a fuss) (?:it|this)?",
        r"we'll get to you when",
        r"at the end of the day,? it",
    )
    unless = phrases(
        r"calm down (?:after|by|in|once)",
        "only (?:right|fair|natural)",
        "my fault",
        r"i know (?:that )?(?:it|this) (?:is not|isn't) (?:only|just)",
        "(?:is not|isn't) only",
    )
