from amends.language.phrases import phrases
from amends.language.reading.quick.cues.cue import Cues

DISCRIMINATION = Cues(
    "discrimination",
    phrases(
        r"(?:racis[mt]s?|sexis[mt]|homophob\w+|transphob\w+|ableis[mt]"
        r"|ageis[mt]|xenophob\w+|islamophob\w+|antisemit\w+|bigot\w*"
        r"|discriminat\w*|prejudice[d]?|racial(?:ly)?|profil(?:ed|ing)|slurs?"
        r"|misogyn\w*|caste(?:ist|ism)?)",
        r"because (?:i'm|i am|we're|we are|he's|he is|she's|she is|of my|of"
        r" his|of her|of our|they're|i|im) (?:\w+ ){0,2}(?:black|asian|brown"
        r"|white|gay|trans|a woman|female|muslim|jewish|deaf|blind|disabled"
        r"|old|foreign\w*|polish|indian|chinese|african|latin\w*|hijab"
        r"|headscarf|accent|skin|name"
        r"|wheelchair|age|religion|turban|race|colou?r|gender|disability|roma"
        r"|traveller|irish|nigerian|somali|pregnant|young|fat|size)",
        r"(?:if|were) (?:i'd been|i were|i was|we were|he was|she was) (?:\w+"
        r" )?(?:white|a man|male|english|straight|younger|thin|able)",
        r"(?:white|straight|english|male|able-bodied|younger|thin) (?:couple"
        r"|customers?|people|family|guests?|kids?|man|men|woman|lads?"
        r"|passengers?|neighbours?)(?: \w+){0,8}? (?:was|were|got|weren't"
        r"|wasn't|didn't|sailed|not|let|walked|in|served|had)",
        r"(?:go|went|going) back to (?:where|your|my|our|his|her)(?: own)?"
        r" (?:country|you came|i came|he came|she came|came)",
        r"(?:speak|learn|proper) (?:proper )?english",
        r"(?:your|you) (?:kind|lot|people|sort) (?:don't|aren't|are not"
        r"|always|usually|of people)|people like (?:you|me|us|them)|(?:my|our"
        r"|your|their) (?:kind|sort)(?: of people)?(?: aren't| isn't| don't)?",
        r"only (?:black|asian|brown|muslim|person of colou?r|woman|non-white"
        r"|one in a (?:headscarf|hijab|turban|wheelchair))(?: \w+)?",
        r"(?:headscarf|hijab|turban|niqab|kippah|burqa|dreadlocks|locs|sari)",
        r"(?:my|his|her|our|my son's|an?|foreign|thick) accent",
        r"(?:colou?r of (?:my|his|her|our)|my|his|her) skin",
        r"don't (?:really )?do your size|two people's air|fat[- ]sham\w+",
        r"(?:wheelchair|disabled|guide dog|deaf|blind|autistic|stammer)(?:"
        r" \w+){0,10} (?:refused|turned away|not allowed|not welcome|laughed"
        r"|mocked|humiliat\w+|denied|wouldn't let|asked to leave|fire risk)",
        r"(?:refused|turned away|wouldn't (?:let|serve|take)|laughed at"
        r"|mocked|followed|searched|denied|asked to leave)(?: \w+){0,10}"
        r" (?:wheelchair|disabled|guide dog|deaf|blind|autistic|black|asian"
        r"|brown|muslim|gay|trans|pregnant|headscarf|hijab|stammer)",
        r"(?:same-sex|two men|two women|two mums|two dads|my (?:husband|wife)"
        r" and i were holding hands|holding hands|lesbians?|non-binary"
        r"|transgender|misgender\w*|pronouns?|dead ?name\w*)",
        r"fit(?:s|ted)? the description",
        r"(?:people|customers|patients|women|guests) (?:of|over) (?:my|our)"
        r" (?:age|colou?r|race|faith|sort|size)",
        r"(?:at|past) (?:my|your|her|his) age",
        r"(?:man|woman) of the house|talk to (?:my|the|your) husband|is your"
        r" husband|where's your husband",
        r"(?:black|asian|brown|muslim|gay|trans|jewish|indian|chinese|african"
        r"|somali|polish|foreign|maori|aboriginal|gypsy|hispanic) (?:people"
        r"|customers?|couple|family|families|child|kids?|names?|faces?|lads?"
        r"|boys?|girls?|women|woman|men|man|side|guests?|students?|tenants?)",
        r"he's black|she's black|i'm black|we're black|he is black|i am black",
    ),
    phrases(
        r"price discriminat",
        r"black (?:friday|box|screen|mou?ld|marks?|tea|coffee)",
        r"without prejudice",
        r"(?:profile|profiled) (?:page|picture|pic)",
        r"my (?:age|accent) (?:group|is)",
    ),
)
