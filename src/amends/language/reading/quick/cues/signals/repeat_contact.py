from amends.language.phrases import phrases
from amends.language.reading.quick.cues.cue import Cues

TOLD = (
    r"(?:called|rung|rang|phoned|emailed|e-mailed|mailed|written|wrote"
    r"|contacted|messaged"
    r"|texted|reported|asked|told|chased|complained|explained|requested"
    r"|spoken|tweeted|dmed"
    r"|raised|visited|been back|been in|tried)"
)
TIMES = (
    r"(?:twice|thrice|(?:two|three|four|five|six|seven|eight|nine|ten"
    r"|several|many|countless"
    r"|multiple|numerous|\d+|a dozen|a few|so many)(?: or more| separate"
    r")? (?:times|occasions))"
)
MESSAGE = (
    r"(?:e-?mails?|calls?|letters?|messages?|phone calls?|tickets?|texts?"
    r"|complaints?|notes?"
    r"|attempts?|reps?|agents?|people|reminders?|chats?|forms?|visits?|requests?|dms?)"
)
REPEAT_CONTACT = Cues(
    "repeat_contact",
    phrases(
        r"(?:second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh"
        r"|eighth|\d+th|umpteenth"
        r"|nth) (?:time (?:i|of asking|i've|we|that i|calling|asking|writing"
        r"|telling|you)"
        rf"|time|{MESSAGE}|attempt|go)",
        r"(?:i|we|i've|we've|i have|we have|he|she|been|having|already|have"
        r")(?: now| already| also"
        rf"| been| then| even)* {TOLD}(?: \w+){{0,6}}? (?:{TIMES}|already"
        r"|again|since|every day"
        r"|each day|daily|last week|on monday|on tuesday|on wednesday|on"
        r" thursday|on friday)",
        rf"{TOLD} (?:\w+ ){{0,4}}{TIMES}",
        r"(?:i've|i have|we've|we have) (?:already |now "
        rf"|since |repeatedly )*{TOLD}(?: (?:and|&|,) \w+)?",
        r"(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|several"
        r"|many|countless|\d+)"
        rf" (?:\w+ )?{MESSAGE}(?: \w+)?(?= (?:and|so far|later|since|now|to|in"
        r"|about|unanswered|i"
        r"|over|before|from|this))",
        rf"{TIMES} (?:now|i|i've|already|and)",
        r"(?:still|again) (?:no|not|nothing|haven't|hasn't|waiting|isn't"
        r"|broken|down|hear\w*|there"
        r"|getting|didn't|don't|doesn't|charging)(?: (?:reply|response|answer"
        r"|word|call|\w+))?",
        r"(?:no one|nobody|no-one) (?:has )?(?:ever )?(?:replied|replies"
        r"|answered|answers|responded"
        r"|called|rang|got back|came back|reads|is reading|reading|bothered)(?: back)?",
        r"(?:ignored|unanswered|ignoring)(?: (?:me|my|us|every|all|both))?",
        r"(?:no|any|without a?) (?:reply|response|answer)(?: \w+){0,2}",
        r"(?:chasing|chased|following up|follow-up|follow up)(?: \w+)?",
        r"how many (?:more )?(?:times|calls|emails|people|ways|messages)(?: \w+)?",
        r"(?:keep|keeps|kept|been) (?:on )?(?:calling|ringing|asking|emailing"
        r"|telling|phoning"
        r"|writing|chasing|reporting|being told|passed|getting passed"
        r"|transferred|fobb\w+)(?: \w+)?",
        r"(?:bounced|passed|transferred|sent|shunted) (?:from|between|around"
        r"|round|about)(?: \w+)?",
        r"(?:fobbed off|fob off|run-?around|round in circles|going in circles"
        r"|brick wall)",
        r"(?:my|our) (?:last|previous|earlier|first|other|original) (?:\w+ "
        r")?(?:e-?mail|letter"
        r"|message|complaint|note|call|ticket|request)s?",
        r"(?:as|like) i(?:'ve)? (?:said|told"
        r"|explained|mentioned|wrote|stated|have said)(?: \w+)?",
        r"(?:i )?told you (?:in|last|on|before"
        r"|already|about|twice|i|and told)(?: \w+)?",
        r"(?:you|they) (?:said|told me|keep saying"
        r"|replied|wrote back|answered|sent me)(?: \w+)? (?:the same|to try"
        r"|to wait|it was|i could)",
        r"i (?:rang|called|phoned|emailed|e-mailed|wrote|messaged|reported"
        r"|complained|asked)(?: \w+){0,5}"
        r" (?:yesterday|last (?:week|month|year|night|\w+day)|on (?:the"
        r"|\w+day)|in (?:january|february"
        r"|march|april|may|june|july|august|september|october|november"
        r"|december)|(?:two|three|four"
        r"|five|\d+) (?:days|weeks|months) ago|weeks ago|days ago|since|back in)",
        r"months? i(?:'ve| have) (?:been )?(?:asking|asked|calling|trying)",
        r"re-?sent|resending",
        r"(?:copy and paste|copy-paste|copied and pasted)",
        r"been going on for(?: \w+)?",
    ),
    phrases(
        r"thanks? (?:you )?(?:so much )?for (?:the|your) (?:reply|call|quick"
        r"|prompt|help)",
        r"sorted now",
        r"all sorted",
        r"to say thank",
        r"ignore my first",
    ),
)
