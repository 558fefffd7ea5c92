from amends.language.phrases import phrases
from amends.language.reading.quick.cues.cue import Cues

SAFETY_HAZARD = Cues(
    "safety_hazard",
    phrases(
        r"(?:caught|catch|catching|on|set|a|house|started) fire",
        r"fire (?:door|exit|escape|alarm|hazard|risk|brigade|engine"
        r"|department)",
        r"(?:smoke|smoking|smoulder\w*|sparks?|sparking|sparked"
        r"|burn(?:t|ed|ing|s)?|scald\w*|blister\w*|melt(?:ed|ing)|scorch\w*"
        r"|exploded?|explosion|flames?)",
        r"(?:gas (?:leak|smell)|smell(?:s|ed|ing)? (?:of |like )?(?:gas"
        r"|burning|burnt)|carbon monoxide)",
        r"(?:electric(?:al)? shocks?|electrocut\w+|bare (?:live )?(?:wires?"
        r"|cables?)|live (?:wires?|cables?)|exposed (?:wires?|wiring|cables?)"
        r"|shock(?:ed|s)? (?:me|when i touch))",
        r"(?:mou?ld|asbestos|legionella|sewage|raw sewage|contaminat\w+|rats?"
        r"|mice|rodent|cockroach\w*|maggots?|bed ?bugs?) (?:in|on|droppings"
        r"|under|everywhere|all|coming|behind|is|and|through)",
        r"food poisoning|poison(?:ed|ing)?|salmonella|vomit\w*|throwing up"
        r"|made (?:me|us|him|her|my \w+) (?:\w+ )?(?:ill|sick)|been (?:so "
        r")?(?:ill|sick) (?:since|after)",
        r"(?:glass|metal|plastic|screw|blade|needle|nail|bone|stone) (?:in"
        r"|shards?)(?: \w+){0,4} ?(?:food|soup|salad|can|bread|cans|meal|jar"
        r"|sandwich)?",
        r"piece of (?:glass|metal|plastic)",
        r"sharp edges?",
        r"(?:nut|peanut|dairy|gluten|sesame|milk|egg|shellfish|wheat)s?"
        r" (?:allergy|allergen|in (?:it|the|my))|allergic reaction"
        r"|anaphyla\w+|epi ?pen|undeclared|allergens?",
        r"(?:dangerous(?:ly)?|unsafe|hazard(?:ous)?|death ?trap|not safe"
        r"|lethal|health risk|safety (?:risk|issue|hazard|concern)|trip"
        r" hazard|accident waiting)",
        r"(?:could|might|will|would|going to|gonna|nearly|almost|could've"
        r"|have) (?:have )?(?:been )?(?:kill(?:ed)?|die|died|hurt|hit|hurt"
        r"|injure[d]?|fall|fallen|choke[d]?|crash(?:ed)?|drown(?:ed)?"
        r"|electrocuted|blinded|get hurt|lose a)",
        r"brakes? (?:failed|fail|went|pedal|pads?|don't|didn't|fluid|light"
        r"|are|gone)|brake pedal|pedal (?:hit|went)",
        r"(?:wheel|tyre|tire|steering|seat ?belt|airbag|child ?seat|car seat"
        r"|ladder|railing|handrail|banister|balcony|ceiling|scaffold\w*|roof"
        r" tile|trampoline|shelf|gate|pole|tree)"
        r"(?: \w+){0,5} (?:came off|collapsed|snapped|loose|broke|gave way"
        r"|fell|falling|failed|leaning|detached|cracked|missing|caved)",
        r"(?:loose|broken|missing|rotten|cracked) (?:handrail|railing|step"
        r"|stair|paving|slab|manhole|banister|scaffold\w*|steps)",
        r"(?:choking|chok(?:ed|e)) ?(?:hazard|on)?",
        r"ambulance|a&e|stitches|fractur\w+|concuss\w+|broken (?:wrist|arm"
        r"|hip|leg|ankle|bone|nose)|bleeding|bled|burns?|cut (?:my|his|her"
        r"|open)|sliced my",
        r"wrong (?:medication|tablets|pills|dose|dosage|prescription|drug"
        r"|blood)|double dose|overdose",
        r"(?:no|without) (?:heat|heating|hot water|power|oxygen|insulin"
        r"|brakes|lights?)(?: \w+){0,6} (?:baby|newborn|elderly|oxygen"
        r"|freezing|degrees)",
        r"expired (?:food|milk|meat|medic\w*|mustard|baby)|out of date|past"
        r" (?:its|the) (?:use|sell)",
        r"(?:overheat\w*|too hot to touch|got so hot|gets so hot|hot enough"
        r" to)",
        r"(?:stranded|left)(?: \w+){0,5} in the dark",
        r"slip(?:ped|pery|s)?(?: on| over| and|,)",
        r"(?:dog|rottweiler|pitbull|mastiff) (?:bit|loose|attacked|off)",
        r"lamps? (?:have been )?out|streetlights?|zebra crossing|fireworks",
        r"(?:pushed|knocked)(?: \w+){0,4} (?:walking frame|over|flat)",
        r"(?:door|gate|lift|barrier) (?:closed|closes|shut|slammed) (?:on|a"
        r" little too)",
        r"pool (?:chemicals|chlorine)|chlorine",
    ),
    phrases(
        r"burn(?:t|ed|ing)? (?:cd|dvd|through|my money|out|a hole|bridges)"
        r"|burning question",
        r"fire (?:stick|tv|him|her|them|that|tablet|whoever)",
        r"(?:amazon|kindle) fire",
        r"spark(?:s|ed)? (?:joy|interest)",
        r"smok(?:e|ing) (?:break|area|free|room)|non-smoking",
        r"glass of|phone (?:fell|died)",
        r"dying to",
    ),
)
