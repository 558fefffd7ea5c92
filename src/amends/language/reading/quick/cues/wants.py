"""What customers ask for: the plain ways of saying it."""

from amends.language.phrases import phrases
from amends.language.reading.quick.cues.cue import Cues, Table

ASK = (
    r"(?:please|pls|can (?:you|i|we|someone|somebody)|could (?:you|i|we"
    r"|someone|somebody)|would"
    r" (?:you|someone|somebody)|i want|i'd like|i would like|we'd like|we"
    r" want|i need|we need"
    r"|i demand|i expect|give me|get me|let me have|just)"
)
WANTS = Table(
    "wants",
    (
        Cues(
            "refund",
            phrases(
                r"(?:money|cash|deposit|fee|payment|fare) (?:back|returned|refunded)",
                r"refund(?:ed|ing)?(?: me| it| my| the)?(?! (?:policy|page))",
                r"(?:give|pay|send|return|put|credit) (?:me )?(?:back )?(?:my|the|our"
                r") (?:money"
                r"|deposit|cash|payment|£\d+|\$\d+)(?: back)?",
                r"reimburse\w*",
                r"(?:taken|take) (?:it )?off (?:the|my) bill",
                r"(?:reverse|return) (?:the|this|that|my) (?:charge|payment|fee"
                r"|amount)",
            ),
            phrases(
                r"(?:thanks|thank you) for (?:the|my) refund",
                r"refund (?:arrived|came)",
            ),
        ),
        Cues(
            "replacement",
            phrases(
                r"replace(?:d|ment)?s?(?: (?:it|them|the|one|my))?",
                r"(?:another|new|different|right|correct) (?:one|ones|pair|card|copy"
                r"|unit|set)",
                r"swap(?:ped)?(?: it| them)?",
                r"exchange(?:d)?(?: it| them| for)?",
                r"send (?:me )?(?:another|a new|the right|the correct|a replacement)",
                r"(?:re-?issue|re-?send|resent)",
            ),
        ),
        Cues(
            "repair",
            phrases(
                r"(?:fix|mend|repair)(?:ed)? (?:it|the|my|our|this|that|what|them"
                r"|your)(?: \w+)?",
                r"(?:engineer|plumber|electrician|technician|someone|somebody|crew"
                r")(?: \w+){0,3}"
                r" (?:out|round|over|to (?:come|look|fix|mend|repair))",
                r"(?:get|have|got) (?:it|this|that|the \w+) (?:fixed|mended|repaired"
                r"|working|seen to)",
                r"(?:needs?|want it|be) (?:fixing|mending|repairing|fixed|mended"
                r"|repaired)",
                r"restore (?:my|our|the) (?:service|line|power|water|connection"
                r"|heating)",
            ),
        ),
        Cues(
            "compensation",
            phrases(
                r"compensat\w+",
                r"(?:goodwill|gesture)(?! voucher)",
                r"(?:pay|cover|reimburse|covered)(?: me| us)? (?:for )?(?:the |my "
                r"|our )?(?:hotel"
                r"|taxi|damage|loss(?:es)?|lost|cost|costs|bill|wages|\w+ days?)",
                r"(?:discount|voucher|money off|credit)(?: \w+){0,3} (?:for (?:the"
                r"|this|my)|fair)",
                r"make (?:it|this) up to (?:me|us)",
                r"out of pocket",
                r"(?:owe|owes|owed) (?:us|me) something",
            ),
            phrases(r"(?:no|didn't ask for|not after|don't want) compensation"),
        ),
        Cues(
            "apology",
            phrases(
                r"apolog(?:y|ise|ize|ies)(?! for (?:the|my|writing))",
                r"(?:say|said|says|saying|hear) (?:you're |that you're |we're )?sorry",
                r"(?:a|one|no|not even a) (?:simple )?sorry",
            ),
            phrases(
                r"(?:i|my|we) (?:do |must )?apolog",
                r"(?:accept|thank you for|thanks for) (?:the|your) apology",
            ),
        ),
        Cues(
            "explanation",
            phrases(
                r"(?:explain|explanation|explained)(?! (?:that|to (?:your|the|him|her"
                r"|them)))(?: \w+)?",
                r"why (?:is|was|were|are|did|does|do|has|have|am|can't|isn't|wasn't"
                r"|didn't|don't|doesn't"
                r"|would|should|aren't|hasn't|haven't|my|the|i|it|there|you|nobody|no"
                r" one)(?: \w+){0,2}",
                r"how (?:is|was|can|could|come|did|does) (?:this|it|that|you|the|my|a"
                r")(?: \w+){0,2}",
                r"(?:what|the) (?:reason|went wrong|happened)(?: \w+)?",
                r"(?:want|like|need) to (?:know|understand) (?:why|how|what)",
                r"account for",
            ),
        ),
        Cues(
            "information",
            phrases(
                r"(?:when|what time|where|which|who|how (?:much|many|long|do|can|far"
                r"|old|often))"
                r" (?:is|are|will|do|does|can|should|would|am|was|did|i|we|you|the|to"
                r"|for)(?: \w+){0,2}",
                r"(?:is|are|do|does|can|could|will|would|did|has|have|am) (?:you|i|it"
                r"|there|the|my|we"
                r"|this|your|that|anyone|they|these)(?: \w+){0,3}(?=[^.!\n]{0,120}\?)",
                r"(?:let me know|tell me|advise|confirm|wondering|wonder|any (?:idea"
                r"|update|news))(?: \w+)?",
                r"(?:question|enquiry|inquiry|query)",
                r"(?:any|an) (?:eta|update|news)",
            ),
        ),
        Cues(
            "action",
            phrases(
                rf"{ASK} (?:\w+ ){{0,2}}(?:remove|stop|change|update|correct|sort|send"
                r"|move|take|put"
                r"|arrange|look|check|help|release|unlock|reset|unblock|deliver|make"
                r"|add|book|process"
                r"|reinstate|accept|transfer|delete|turn|clean|collect|investigate"
                r"|switch|restore|amend"
                r"|approve|forward|clear|clean|adjust|attend|have)(?: \w+){0,2}",
                r"(?:sort|stop|fix|move|correct|delete|remove|unlock|release|unfreeze"
                r"|unblock|send|deliver"
                r"|find|collect|take|turn|get|clean|clear|do) (?:it|this|my|the|that"
                r"|them|these|me|your"
                r"|something|him|her|those)(?: \w+){0,2}",
                r"sort (?:it|this) out",
                r"(?:do|doing) something",
                r"(?:take|taken) (?:me|my name|us) off",
                r"(?:help|assist)(?: me| us| please)?",
            ),
        ),
        Cues(
            "callback",
            phrases(
                r"(?:call|ring|phone|contact|email|e-mail|message|write to|text|dm"
                r"|get back to|reply to"
                r"|respond to|try|answer) (?:me|us|my \w+|him|her|back)(?: back)?",
                r"(?:have|ask|get|tell)(?: \w+){0,6}? (?:to )?(?:call|ring|phone"
                r"|contact|email)(?: me| us)?",
                r"(?:a|the) (?:call|call ?back|ring|reply|response|human|person"
                r"|answer)(?: back)?"
                r"(?= (?:please|would|from|by|today|tomorrow|or)|[.!?,])",
                r"(?:give|drop) (?:me|us) (?:a|an) (?:ring|call|bell|line|email)",
                r"(?:speak|talk) (?:to|with) (?:a |an |some|any|the )?(?:human|person"
                r"|real|someone|somebody|one)",
                r"my (?:number|mobile|phone) is",
                r"(?:i'm|i am|reach me|we're) on \d[\d -]+",
            ),
            phrases(
                r"(?:didn't|never|won't|don't|doesn't|not|nobody|no one|did not)"
                r" (?:\w+ )?(?:call|ring|phone|reply|answer|contact)"
            ),
        ),
        Cues(
            "manager",
            phrases(
                r"(?:manager|supervisor|director|head of \w+|ceo|boss|gaffer|chief"
                r" executive|someone senior"
                r"|somebody senior|higher[- ]ups?|superior|owner|in charge|team"
                r" leader|management)"
                r"(?= |'s|[.!?,]|$)",
                r"(?:above|over|senior to) (?:them|him|her|you)",
                r"escalat(?:e|ed|ion)(?: this| it)?",
            ),
            phrases(
                r"(?:property|account|project|password|task|file|case|i'm the|i am"
                r" the|your) manager (?:was|is|said|told|lovely)",
                r"(?:manager|owner|boss) (?:was|is) (?:lovely|great|so|very|kind)",
            ),
        ),
        Cues(
            "cancellation",
            phrases(
                r"cancel(?:l?ed|l?ing|lation)?(?! (?:on|my (?:flight|train"
                r"|appointment) (?:last|at)))"
                r"(?: (?:my|the|it|our|this|me|both|all|everything))?(?: \w+)?",
                r"(?:close|end|terminate|stop|kill) (?:my|the|our|this) (?:\w+ "
                r")?(?:account|contract|subscription"
                r"|membership|policy|plan|service|sub|order|direct debit|standing"
                r" order)",
                r"(?:close|end|terminate) (?:it|them)",
                r"(?:unsubscribe|opt out|want out|leave the contract|consider (?:the"
                r"|my|our))(?: \w+)?",
                r"(?:account|policy|policies|membership|contract) (?:closed|cancelled"
                r"|terminated|ended)",
            ),
            phrases(
                r"(?:you|they|airline|hotel|driver|it was|was|been|were|got) (?:\w+ "
                r")?cancell?ed",
                r"how (?:do|can) i cancel",
            ),
        ),
    ),
)
