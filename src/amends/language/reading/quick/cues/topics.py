"""What a message is about: the nouns of each topic. The word tables weigh them."""

from amends.language.phrases import phrases
from amends.language.reading.quick.cues.cue import Cues, Table

TOPICS = Table(
    "topics",
    (
        Cues(
            "delivery",
            phrases(
                r"(?:deliver(?:y|ies|ed|ing)?|parcels?|packages?|couriers?"
                r"|dispatch\w*|shipp(?:ed|ing|ment)|tracking|in transit"
                r"|depot|doorstep|left (?:it )?(?:with|at|on) (?:a|the|my)"
                r" (?:neighbour|neighbor|porch|step|bin)|wrong (?:item|order|size|one)"
                r"|baggage|luggage|suitcases?|lost bags?|my bags?|never (?:arrived"
                r"|came|turned up)|hasn't (?:arrived|come)|the van|postman)"
            ),
        ),
        Cues(
            "product",
            phrases(
                r"(?:faulty|broken|broke|defective|stopped working|doesn't work|won't"
                r" (?:turn|start|charge|open|connect)|quality|cracked|leak(?:s|ing|ed"
                r")?"
                r"|snapped|battery|screen|signal|wifi|wi-fi|broadband|internet|router"
                r"|meal|food|chicken|coffee|pizza|taste[ds]?|cold|stale|dishwasher"
                r"|washer"
                r"|kettle|sofa|mattress|phone|laptop|update|crash(?:es|ed|ing)?"
                r"|install\w*|engineer|plumber|repair|room|stain|dirty|filthy|seat"
                r"|shoes?|dress)"
            ),
        ),
        Cues(
            "billing",
            phrases(
                r"(?:bill(?:s|ed|ing)?|charg(?:e|es|ed|ing)|invoice[ds]?|direct"
                r" debits?|overcharged|double charged|late fees?|fees?|balance|debt"
                r"|credit (?:report|file|score"
                r"|card)|collections?|payments?|refund(?:ed)?|tariff|interest"
                r"|statement|price|deducted|debited|loan|mortgage|premium|tax)"
            ),
        ),
        Cues(
            "staff",
            phrases(
                r"(?:rude(?:ly)?|attitude|staff|cashier|receptionist|waiter|waitress"
                r"|driver|nurse|doctor|guard|steward|conductor|assistant|salesman"
                r"|clerk|teacher|rolled (?:his|her)"
                r" eyes|laughed at|shouted|sneered|smirk\w*|the (?:man|woman|girl|lad"
                r"|lady|guy|boy|bloke) (?:at|on|who|behind|in)|patient with|polite"
                r"|professional|helpful|unhelpful)"
            ),
        ),
        Cues(
            "waiting",
            phrases(
                r"(?:on hold|hold music|queue[ds]?|queu(?:e)?ing|wait(?:ed|ing)?"
                r"|hours?|minutes|delay(?:s|ed)?|no (?:reply|response|answer)|nobody"
                r" (?:answers|replies)|unanswered"
                r"|reply|ring back|call back|weeks now|months now|late|line)"
            ),
        ),
        Cues(
            "website",
            phrases(
                r"(?:website|web site|site|page|app|browser|button|form|checkout"
                r"|basket|cart|error|chrome|safari|screen|click(?:ed|ing)?|load(?:s"
                r"|ing)?|404|portal|upload"
                r"|download|chat ?bot|online|drop-?down|menu|link)"
            ),
        ),
        Cues(
            "cancellation",
            phrases(
                r"(?:cancel\w*|terminate[d]?|close my|end (?:my|the|our) (?:contract"
                r"|membership|policy|subscription)|unsubscribe|membership"
                r"|subscription|notice period|opt out)"
            ),
        ),
        Cues(
            "booking",
            phrases(
                r"(?:book(?:ing|ed|ings)?|reservation|reserved?|appointment|slot"
                r"|table for|tickets?|seats?|check-?in|dates?|itinerary|flight"
                r"|double[- ]booked|overbooked|bumped|room)"
            ),
        ),
        Cues(
            "privacy",
            phrases(
                r"(?:data|privacy|gdpr|personal (?:details|information)|stranger(?:'s"
                r")?|someone else's|breach(?:ed)?|hacked|identity|fraud\w*|scam"
                r" calls?|cold calls?|spam|marketing|mailing"
                r" list|unsubscribe|my (?:number|address|details|name|photo)|leaked"
                r"|shared my|stop (?:calling|texting|emailing|writing)|records?|cctv)"
            ),
        ),
        Cues(
            "access",
            phrases(
                r"(?:locked(?: me)? out|locked|log ?in|log(?:ging)? on|password"
                r"|verification|verify|code|account (?:is )?(?:locked|suspended"
                r"|disabled|frozen)|reset|sign in|access|ramp|lift|elevator"
                r"|wheelchair|accessible|accessib\w+|step-free|fob|key|gate"
                r"|turnstiles?|screen reader|captions?|large print|unfreeze|frozen)"
            ),
        ),
        Cues(
            "other",
            phrases(
                r"(?:noise|parking|hedge|bins?|litter|school|council|survey|letter"
                r"|charity|policy|event|donation|community|neighbours?|environment"
                r"|smell|music|dogs?|trees?)"
            ),
        ),
    ),
)
