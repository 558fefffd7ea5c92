from amends.language.phrases import phrases
from amends.language.reading.quick.cues.cue import Cues

INSULT = (
    r"(?:idiots?|morons?|imbeciles?|cretins?|scum(?:bags?)?|clowns?"
    r"|muppets?|thieves|thief|liars?|crooks?"
    r"|con ?(?:men|man|artists?)|cowards?|parasites?|leeches|vermin|rats?"
    r"|pigs?|cows?|bitch(?:es)?|bastards?"
    r"|b\*+s?|b\*stards?|pricks?|dickheads?|arseholes?|assholes?|tossers?"
    r"|wankers?|twats?|gits?|jokers|maggots?"
    r"|cockroach(?:es)?|weasels?|snakes?|vultures?|ghouls?|monsters?"
    r"|halfwits?|dimwits?|nitwits?|numpt(?:y|ies)"
    r"|morons|dumbass(?:es)?|jackass(?:es)?|trash humans?|losers?|filth"
    r"|animals?|thugs?|bully|bullies|worms"
    r"|shower|gobshites?|amateurs|buffoons?|fools?|robots|sheep|jerks?"
    r"|punks?|scammers?|fraudsters?|criminals?"
    r"|motherf\w+|fuckers?|f\*+ers?|piece of (?:shit|filth|trash|work|crap)|lot"
    r" of (?:thieves|liars|crooks))"
)
ABUSIVE = Cues(
    "abusive",
    phrases(
        r"you(?:'re| are|r)?(?: all| both| just| nothing but| an?| utter|"
        r" absolute| complete| bunch of| pack of"
        r"| shower of| lot of| total| bloody| f\w*cking| fucking| lying|"
        r" thieving| useless| heartless| spineless"
        r"| stupid| lazy| greedy| incompetent| dense| sick| little| set of|"
        r" load of| the| worthless| racist)*"
        rf" {INSULT}",
        r"(?:bunch|pack|shower|load|set|lot|gang|pair|den|crew) of (?:\w+ "
        rf"){{0,3}}{INSULT}",
        r"(?:he|she|he's|she's|they're|they|that|is|are|was|were|your|those"
        r"|these|this|the|some|another|an?"
        rf"|by) (?:is |are |was )?(?:an? )?(?:\w+ ){{0,2}}(?:lazy|stupid"
        r"|useless|lying|thieving|arrogant|ignorant"
        r"|spiteful|callous|overpaid|dozy|incompetent|total|absolute|complete"
        r"|utter|greedy|spineless|little"
        r"|heartless|bloody|fucking|f\*+ing|racist|dense|pathetic|sick|nasty"
        rf"|dumb|rude),? (?:\w+ )?{INSULT}",
        rf"{INSULT} (?:like you|with a headset|the lot of you|every one of you"
        r"|all of you)",
        r"(?:lying|thieving|heartless|spineless|useless|lazy|stupid|greedy"
        r"|incompetent|pathetic|worthless|gutless"
        r"|brainless|clueless|cold hearted|cold-hearted|disgusting|despicable"
        r") (?:useless |lying |little |bunch of"
        r" |greedy |lazy )*(?:people|bunch|shower|lot|staff|person|man|woman"
        r"|cow|company of|excuse for|humans?"
        r"|so-and-sos|gits?|scum|toad|sods?|idiots?)",
        r"(?:fuck|f\*+k?|f\*ck|screw|sod|stuff|piss|eff) (?:you|off|u"
        r"|yourselves?|the lot of you)",
        r"(?:go to hell|rot in hell|burn in hell|drop dead|shame on (?:you"
        r"|the lot of you) (?:all )?you)",
        r"(?:you|u) (?:\w+ )?(?:disgust|sicken|repulse) me",
        r"what (?:is|kind of|sort of)(?: \w+){0,2} (?:wrong"
        r" with you|monsters?|people are you|animals?)",
        r"(?:you|your) (?:absolute |utter |total |complete )"
        r"(?:disgrace|shambles|joke)s? of (?:a |an )?\w+",
        r"(?:brain dead|brain-dead|braindead|dumb as|thick as"
        r"|not one brain|own a brain|have a brain|brain cell)",
        rf"(?:damn|bloody|f\w*ing|effing) {INSULT}",
        r"(?:hope|wish) (?:you|they|he|she)(?: all)? (?:die|rot|choke|burn"
        r"|lose your job)",
        r"(?:dense|blithering"
        r"|complete|absolute|total|utter|bloody|f\w+ing|fucking) (?:idiots?"
        r"|morons?|muppets?|cretins?|fools?)",
        r"(?:scum|cretins?|morons?|idiots?|scumbags?|maggots?|parasites?"
        r"|ghouls?|halfwits?|dimwits?"
        r"|bastards?|b\*stards|pricks?|arseholes?|assholes?|wankers?|twats?|tossers?)",
    ),
    phrases(
        r"(?:felt|feel|feeling|look|looking) like (?:an?|such) (?:idiot|fool"
        r"|moron|criminal|thief)",
        r"i(?:'m| am)"
        r" (?:an?|the) (?:idiot|fool)",
        r"(?:a |the )?(?:pet|guinea|live|dead|mouse|stray|wild) (?:rat|pig"
        r"|cow|snake"
        r"|animal)s?",
        r"rats? (?:in|droppings)",
        r"treated like (?:an?|a) (?:animal|criminal|thief|idiot)s?",
        r"called (?:me|him|her|my \w+) an?",
        r"rat in the",
        r"thief (?:took|stole)",
        r"idiot-proof",
        r"cash cow",
    ),
)
