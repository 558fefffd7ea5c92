from amends.language.phrases import phrases
from amends.language.reading.quick.cues.cue import Cues

DAY = (
    r"(?:(?:this |next |coming )?(?:mon|tues|wednes|thurs|fri|satur|sun"
    r")day|mon|tues?|wed|thurs?|fri|sat|sun|tonight|today"
    r"|tomorrow|tmrw|tmr|noon|midday|midnight|(?:the )?\d{1,2}(?:st|nd|rd"
    r"|th)(?: \w+)?|\d{1,2}(?::\d\d)? ?(?:am|pm)"
    r"|(?:the )?weekend|(?:the )?end of (?:the |this |next )?(?:day|week"
    r"|month|business)|close of (?:business|play)|lunchtime"
    r"|christmas|easter|(?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december)(?: \d+)?"
    r"|five|six|seven|\d{1,2} o'clock|morning|half ?term|diwali|eid|then"
    r"|next week|this evening|this afternoon)"
)
DEADLINE = Cues(
    "deadline",
    phrases(
        r"(?:need|want|expect|require|like|must|have|demand|do|sort|fix|pay"
        r"|paid|refund\w*|reply|answer|call|ring|phone|me|it|back|this"
        r"|sorted|fixed|done|them|money|account|resolved|hear|her|him|one"
        r"|plate|here|covered|so|before|manager|response|doorstep)"
        rf"(?: \w+){{0,8}}? (?:by|before|no later than) {DAY}",
        rf"(?:by|before) {DAY} (?:or|please|pls|at the latest|latest|and not"
        r"|otherwise|i|if)",
        r"(?:you have|you've got|you have got|giving you|i'll give you|i give"
        r" you"
        r"|within|in) (?:until|till|the next|exactly|\d+|two|three|five|seven"
        r"|ten|fourteen|twenty)(?: \w+)? (?:hours|days|hrs|weeks|working)",
        rf"(?:you have|you've got|you've|have) (?:until|till) {DAY}",
        r"(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)"
        r")(?=[.!?,]|$)",
        r"(?:wedding|funeral|flight|interview|exam|surgery|party|trip|service"
        r"|gig|holiday|hearing|rent|appointment|travel\w*|fly(?:ing)?|leave"
        r"|due|deadline|event|birthday)(?: \w+){0,3}"
        r" (?:is |on |due |at )?(?:today|tomorrow|tonight|(?:this |next |on "
        r")?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on )?(?:the "
        r")?\d{1,2}(?:st|nd|rd|th)|next week|in \w+ (?:days|hours))",
        r"deadline",
        r"(?:today|tonight|tomorrow) (?:please|pls|or|not)",
        r"need(?:ed)? (?:it|this|them|one|an answer|the \w+|to know|my \w+)"
        r" (?:by|for|before|today|tomorrow|tonight)(?: \w+)?",
        r"only have until|have until|runs out (?:on|today|tomorrow)|expires?"
        r" (?:on|today|tomorrow|in)",
        r"(?:fix|sort|cancel|unlock|unfreeze|release|pay|send|refund|answer"
        r"|ring|call|close|replace)(?: \w+){0,4} (?:today|tonight|by \w+)",
    ),
    phrases(
        r"(?:said|told|promised|supposed|due|meant|was|were) (?:\w+ )?(?:by"
        r"|before|today|for)",
        r"(?:arrived|came|got|happened|went|called|rang|received|bought"
        r"|ordered|moved|opened|emailed|visited|charged|tried"
        r"|woke|picked up|noticed) (?:\w+ ){0,3}(?:today|tonight|this morning)",
        r"earlier today",
        r"(?:was|were) \w+ today",
        r"again today",
        r"today i",
        r"today's",
        r"thank",
    ),
)
