from amends.language.phrases import phrases
from amends.language.reading.quick.cues.cue import Cues

LEAVING = Cues(
    "leaving",
    phrases(
        r"(?:never|not|won't) (?:be )?(?:(?:shop|order|buy|book|us|fly|stay"
        r"|bank|com|return|deal|go|giv"
        r"|set|stepp?|renew|spend|donat|travel|eat|rent)(?:ping|ing|ning|ting"
        r"|e|ung|ling|)) ?(?:\w+ ){0,4}"
        r"(?:again|foot|with you|from you|another (?:cent|penny|dime)|here|back)",
        r"never again",
        r"(?:switch|mov|leav|chang|shopp|go)(?:ed|ing|e)? (?:to (?:a |another"
        r" |your |my )?"
        r"(?:\w+ )?(?:competitor|competition|provider|supplier|bank|rival"
        r"|company|carrier|network|dentist"
        r"|school|gym|vet)|provider|supplier|banks?|elsewhere|my (?:account"
        r"|business)|you)",
        r"(?:taking|take|took|taken|giving|give) (?:my|our) (?:\w+ "
        r")?(?:business|custom|money|trade)"
        r" (?:elsewhere|somewhere|to)",
        r"elsewhere",
        r"your competitors?",
        r"someone else's",
        r"(?:i'm|we're|i am|we are|im) (?:off|gone|out|done|leaving|through"
        r")(?! (?:of|for|the|my|sick))"
        r"(?: with (?:you|this)| to)?",
        r"(?:done|finished|through) with (?:you|this|your)(?: \w+)?",
        r"(?:lost|losing|lose) (?:a |another |my |me|us|our )(?:\w+ "
        r")?(?:customer|custom|business|client"
        r"|as a)",
        r"lost me",
        r"(?:cancel|canceling|cancelling|close|closing|end|ending|terminate"
        r"|consider|kill)"
        r" (?:my|the|our|both|all|this)(?: \w+){0,3} (?:account|contract"
        r"|subscription|membership|policy"
        r"|policies|sub|plan|service|direct debit|standing order|cover)",
        r"consider (?:the|my|this|our|us)(?: \w+){0,4} (?:cancelled|canceled"
        r"|terminated|closed|ended|over"
        r"|gone)",
        r"(?:look|looking|shop|shopping|have a look)(?:ing)? (?:at what else"
        r"|around|elsewhere"
        r"|for another|for a new)",
        r"(?:thinking|think) (?:of|about|we might be|i might) (?:leaving"
        r"|switching"
        r"|moving|cancelling|canceling|going|next)",
        r"(?:last|final) (?:time (?:i|we|you)|order|penny|purchase"
        r"|straw)",
        r"card cut up|cut up (?:my|the) card",
        r"you(?:'ve| have) (?:had your last|seen the last"
        r"|lost)",
        r"(?:i|we) want out",
        r"we(?:'re| are) gone",
        r"i'm going (?:with|to go with|back to)(?: \w+)?",
        r"(?:won't|will not|wont) be (?:back|renewing|returning|using|flying"
        r"|buying|ordering|coming)",
        r"(?:moved|switched|gone|going) to (?:your|a|the) (?:rival|competitor"
        r"|competition|other)",
        r"goodbye|good riddance|adios",
        r"(?:after|with you) .{0,20}(?:years|yrs).{0,30}(?:done|leaving|off"
        r"|over)",
        r"deleting (?:the|your|my) (?:app|account)",
        r"(?:take|tear|rip) (?:up|me off)(?: \w+){0,2}"
        r" (?:membership|contract|list)",
        r"(?:bye|done) (?:@|felicia)",
    ),
    phrases(
        r"never again (?:happen|be)",
        r"(?:i'm|we're) (?:off|out) (?:work|sick|of)",
        r"(?:found|seen|bought) (?:\w+ ){0,3}elsewhere",
        r"(?:parked|filed|stored) elsewhere",
        r"if i (?:want|need) to (?:switch|move)",
    ),
)
