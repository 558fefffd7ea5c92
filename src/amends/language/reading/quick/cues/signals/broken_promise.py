from amends.language.phrases import phrases
from amends.language.reading.quick.cues.cue import Cues

WHEN = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)?(?:day|yesterday|today"
    r"|within|by|in|before|on|last"
    r"|this|tomorrow|next|\d+|two|three|four|five|january|february|march"
    r"|april|may|june|july"
    r"|august|september|october|november|december)"
)
BROKEN_PROMISE = Cues(
    "broken_promise",
    phrases(
        r"(?:you|they|he|she|agent|man|bloke|rep|manager|someone|salesman"
        r"|lady|desk|driver|it|bot|app"
        r"|brochure|website|ad|advert|letter|email|menu|ticket|listing"
        r"|booking|quote) (?:had |have"
        r" |clearly |all |specifically |even )?(?:promised|swore|guaranteed"
        r"|assured|vowed|pledged"
        r"|agreed|confirmed)(?: \w+){0,2}",
        r"(?:i|we) (?:was|were|am|are|had been|have been|'d been)"
        r" (?:promised|assured|guaranteed|quoted|told (?:it|i|we|that|by"
        r"|someone|he|she|they|there"
        r"|two|three|the|monday|tuesday|wednesday|thursday|friday|within))(?:"
        r" \w+){0,2}",
        r"(?:you|they|he|she|agent|rep) said(?: \w+){0,6} (?:would|'d|will"
        r"|it'd|you'd|he'd|they'd|she'd)",
        r"(?:you|they) (?:said|told me|quoted|wrote)(?: it| us| me)?,?"
        rf" (?:{WHEN}|£|\$|€|free)",
        r"(?:was|were|is|are) (?:supposed|meant|due|scheduled) to (?:be|come"
        r"|arrive|call|ring|deliver"
        r"|have|last|get|bring|include|start|do|send|fix)(?: \w+)?",
        r"(?:said|says|told|promised)[^.!?\n]{0,60}?(?:never (?:came|happened"
        r"|arrived|showed|called|did"
        r"|rang)|didn't|did not|no show|no-show|hasn't|nobody|no one|still"
        r"|it's now|not one|nothing)",
        r"(?:would|he'd|she'd|you'd|they'd|it'd|someone'd) (?:call|ring|be (?:here|there|fixed|delivered|back"
        r"|sorted|refunded|with me)|come"
        r"|get back|arrive|reply|respond|phone|credit)[^.!?\n]{0,50}?[.!?]?"
        r" ?(?:never|nobody|no one"
        r"|didn't|nothing|still|not a|that was|it's now|it is now|hasn't|and then)",
        r"no(?:-| )show",
        r"(?:never (?:turned|showed) up|didn't (?:turn|show) up|nobody"
        r" (?:came|rang"
        r"|turned up|showed|called))",
        r"(?:broken|empty) promises?",
        r"(?:so much for|what happened to)"
        r" (?:your|the|next|same|\w+ day)(?: \w+)?",
        r"not what (?:i was|we were|you) (?:told|promised"
        r"|quoted|said)",
        r"as (?:advertised|promised|agreed|described)",
        r"you (?:had )?(?:agreed|gave me"
        r" your word|gave your word)",
        r"(?:false(?:ly)?|misleading) (?:advert\w+|promis\w+|information)",
        r"(?:won't|refuse[sd]? to|not|didn't|wouldn't) honou?r(?:ed|ing)?",
        r"kept (?:saying|promising)",
        r"your (?:bot|letter|email|website|site|ad|brochure|text|man|agent"
        r"|rep|own \w+)[^.!?\n]{0,30}?"
        r" (?:said|says|promised|told)",
        r"(?:will|we'll) (?:call|respond|reach out|reply|be in"
        r" touch|contact you)[^.!?\n]{0,25}(?:within|by|in) \w+",
    ),
    phrases(
        r"(?:hope|please) (?:you|they) (?:said|told)",
        r"supposed to be a button",
        r"as promised,? thank",
    ),
)
