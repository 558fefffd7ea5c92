"""What a message is about: the nouns of each topic. The word tables weigh them."""

from amends.language.phrases import phrases
from amends.language.reading.tables import Cues, Table

TOPICS = Table(
    "topics",
    (
        Cues("delivery", phrases(
            r"(?:deliver(?:y|ies|ed|ing)?|parcels?|packages?|couriers?|dispatch\w*|shipp(?:ed|ing|ment)|tracking|in transit"
            r"|depot|doorstep|left (?:it )?(?:with|at|on) (?:a|the|my) (?:neighbour|neighbor|porch|step|bin)|wrong (?:item|order|size|one)"
            r"|baggage|luggage|suitcases?|lost bags?|my bags?|never (?:arrived|came|turned up)|hasn't (?:arrived|come)|the van|postman)")),
        Cues("product", phrases(
            r"(?:faulty|broken|broke|defective|stopped working|doesn't work|won't (?:turn|start|charge|open|connect)|quality|cracked|leak(?:s|ing|ed)?"
            r"|snapped|battery|screen|signal|wifi|wi-fi|broadband|internet|router|meal|food|chicken|coffee|pizza|taste[ds]?|cold|stale|dishwasher|washer"
            r"|kettle|sofa|mattress|phone|laptop|update|crash(?:es|ed|ing)?|install\w*|engineer|plumber|repair|room|stain|dirty|filthy|seat|shoes?|dress)")),
        Cues("billing", phrases(
            r"(?:bill(?:s|ed|ing)?|charg(?:e|es|ed|ing)|invoice[ds]?|direct debits?|overcharged|double charged|late fees?|fees?|balance|debt|credit (?:report|file|score"
            r"|card)|collections?|payments?|refund(?:ed)?|tariff|interest|statement|price|deducted|debited|loan|mortgage|premium|tax)")),
        Cues("staff", phrases(
            r"(?:rude(?:ly)?|attitude|staff|cashier|receptionist|waiter|waitress|driver|nurse|doctor|guard|steward|conductor|assistant|salesman|clerk|teacher|rolled (?:his|her)"
            r" eyes|laughed at|shouted|sneered|smirk\w*|the (?:man|woman|girl|lad|lady|guy|boy|bloke) (?:at|on|who|behind|in)|patient with|polite|professional|helpful|unhelpful)")),
        Cues("waiting", phrases(
            r"(?:on hold|hold music|queue[ds]?|queu(?:e)?ing|wait(?:ed|ing)?|hours?|minutes|delay(?:s|ed)?|no (?:reply|response|answer)|nobody (?:answers|replies)|unanswered"
            r"|reply|ring back|call back|weeks now|months now|late|line)")),
        Cues("website", phrases(
            r"(?:website|web site|site|page|app|browser|button|form|checkout|basket|cart|error|chrome|safari|screen|click(?:ed|ing)?|load(?:s|ing)?|404|portal|upload"
            r"|download|chat ?bot|online|drop-?down|menu|link)")),
        Cues("cancellation", phrases(
            r"(?:cancel\w*|terminate[d]?|close my|end (?:my|the|our) (?:contract|membership|policy|subscription)|unsubscribe|membership|subscription|notice period|opt out)")),
        Cues("booking", phrases(
            r"(?:book(?:ing|ed|ings)?|reservation|reserved?|appointment|slot|table for|tickets?|seats?|check-?in|dates?|itinerary|flight|double[- ]booked|overbooked|bumped|room)")),
        Cues("privacy", phrases(
            r"(?:data|privacy|gdpr|personal (?:details|information)|stranger(?:'s)?|someone else's|breach(?:ed)?|hacked|identity|fraud\w*|scam calls?|cold calls?|spam|marketing|mailing"
            r" list|unsubscribe|my (?:number|address|details|name|photo)|leaked|shared my|stop (?:calling|texting|emailing|writing)|records?|cctv)")),
        Cues("access", phrases(
            r"(?:locked(?: me)? out|locked|log ?in|log(?:ging)? on|password|verification|verify|code|account (?:is )?(?:locked|suspended|disabled|frozen)|reset|sign in|access|ramp|lift|elevator"
            r"|wheelchair|accessible|accessib\w+|step-free|fob|key|gate|turnstiles?|screen reader|captions?|large print|unfreeze|frozen)")),
        Cues("other", phrases(
            r"(?:noise|parking|hedge|bins?|litter|school|council|survey|letter|charity|policy|event|donation|community|neighbours?|environment|smell|music|dogs?|trees?)")),
    ),
)  # fmt: skip
