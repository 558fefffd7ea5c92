from amends.language.phrases import phrases
from amends.language.reading.quick.cues.cue import Cues

GOING_PUBLIC = Cues(
    "going_public",
    phrases(
        r"(?:leav|post|writ|giv|put)(?:e|ing|ten|ed|t?ing)?(?: \w+){0,4}"
        r" (?:reviews?|one star|1 star|trustpilot"
        r"|tripadvisor|yelp)",
        r"(?:trustpilot|trip ?advisor|yelp|glassdoor|mumsnet|reddit|tiktok"
        r"|youtube"
        r"|instagram|facebook (?:group|page)|whatsapp group|google review\w*"
        r"|watchdog|moneybox)",
        r"(?:the|local|national|news|to a|every|a) (?:papers?|press"
        r"|media|journalists?|reporters?"
        r"|newspapers?|tabloids?|tv|radio|echo|gazette|herald|telegraph"
        r"|guardian|daily mail|six o'clock news"
        r"|news desk|newsroom)",
        r"journalist",
        r"(?:bbc|itv|cnn|channel (?:\d+|four|five|seven|nine)|sky news"
        r"|fox \d+)",
        r"(?:go(?:ing)?|went|gone) (?:public|viral|to the (?:press|papers"
        r"|media))",
        r"(?:social media|all over (?:the internet|facebook|twitter|social|x|online))",
        r"(?:tell|telling|told|warn|warning|warned|tells) (?:everyone"
        r"|everybody|all (?:my|our|the)|every|anyone"
        r"|others|people|my friends|the (?:whole|entire)|my (?:followers"
        r"|neighbours))(?: \w+)?",
        r"(?:sharing|share|post|posting|posted|uploading|putting|put) (?:this"
        r"|it|the|my|everything|screenshots?"
        r"|photos?|pictures?|video|all)(?: \w+){0,4} (?:online|everywhere|on"
        r" (?:facebook|twitter|tiktok|youtube"
        r"|linkedin|instagram|x|social|every|the)|group|where|so (?:that "
        r")?(?:people|everyone|others))",
        r"everyone (?:will|is going to|should|needs to) (?:know|hear|see|be"
        r" told)",
        r"name and shame",
        r"(?:video|thread|post|clip|story)(?: \w+){0,4} (?:views|viral|likes"
        r"|shares)",
        r"(?:1|one|zero|0)[- ]star",
        r"followers",
        r"(?:going to know|gonna know) (?:it|about|what|when)",
        r"nobody ever downloads",
    ),
    phrases(
        r"(?:saw|seen|read|found|love|like|follow) (?:you|it|your|this) on",
        r"log ?in",
        r"sign in with",
        r"good review",
        r"(?:five|5)[- ]star",
        r"glowing",
        r"in the paper (?:about|that)",
        r"survey",
    ),
)
