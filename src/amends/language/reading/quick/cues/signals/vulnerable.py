from amends.language.phrases import phrases
from amends.language.reading.quick.cues.cue import Cues

KIN = (
    r"(?:mum|mom|mother|dad|father|da|nan|nana|gran|granny|grandmother"
    r"|grandma|grandad|grandfather|grandson"
    r"|wife|husband|son|daughter|child|kid|kids|children|baby|boy|girl"
    r"|sister|brother|aunt|auntie|uncle|partner"
    r"|lad|toddler|neighbour|neighbor|parents|lil one|little one|twins)"
)
VULNERABLE = Cues(
    "vulnerable",
    phrases(
        r"(?:i am|i'm|im|she's|he's|she is|he is|who is|who's|aged?|is|turned"
        r"|was|nan's|gran's|mother's|dad's) (?:now )?"
        r"(?:[6-9]\d|1[01]\d|sixty|seventy|eighty|ninety)(?:[- ](?:one|two"
        r"|three|four|five|six|seven|eight|nine))?"
        r"(?! (?:minutes|mins|days|hours|euros?|pounds|dollars|quid|percent"
        r"|miles|degrees|per|in|people|weeks|min))",
        r"(?:[6-9]\d|seventy|eighty|ninety|sixty)(?:[- ]\w+)?[- ]years?[- ]old",
        r"(?:pensioners?|elderly|oap|frail)",
        r"wheel ?chair(?:s| user)?",
        r"(?:walking frame|zimmer|rollator|mobility scooter|walking stick"
        r"|crutches|hearing aids?"
        r"|guide dog|stairlift|oxygen|feeding tube|catheter|pacemaker|insulin"
        r"|epi ?pen|inhaler|ventilator)",
        r"(?:disabled|disability|disabilities|blind|deaf|autis\w+|adhd"
        r"|dyslexi\w+|dementia|alzheimer\w*|parkinson\w*|epilep\w+"
        r"|stroke|cancer|chemo\w*|dialysis|diabet\w+|asthma\w*|coeliac|celiac"
        r"|ms|me/cfs|ptsd|bipolar|schizo\w+|anxiety|depress\w+"
        r"|panic attacks?|mental health|crisis team|breakdown|heart"
        r" (?:condition|attack|failure)|arthritis|copd|pneumonia|hiv"
        r"|leukaemia|leukemia|tumou?r|seizures?|immunocompromised|palliative"
        r"|terminal(?:ly)? ?(?:ill)?|hospice|surgery|operation"
        r"|nut allergy|peanut allergy|anaphyla\w+|allerg(?:y|ic)|concuss\w+"
        r"|memory care|rehab|transplant|medication|learning difficult\w+)",
        r"(?:pregnant|pregnancy|weeks gone|expecting a|miscarr\w+|newborn"
        r"|new-born|premature|nicu|breastfeed\w*|midwife|formula)",
        r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten)[- ](?:month"
        r"|week|day|year)[- ]olds?",
        r"(?:\d+|two|three|four|five|six"
        r"|eight|nine)(?: month| week|mo| months| weeks)s? old",
        rf"(?:my|our|the|a|his|her|their)(?: \w+)? {KIN} (?:is|was|are|has|who"
        r"|aged"
        r"|had|with)(?: \w+){0,2} (?:ill|sick|poorly|in hospital|dying|unwell"
        r"|died|passed|ill\w*|in a (?:wheelchair|hospice|home)|\d)",
        r"(?:toddlers?|babies|baby|infants?|small (?:child|children|kids)"
        r"|young (?:child|children|family|kids)|little (?:one|girl|boy)s?)(?!"
        r" (?:shower|name|photo|pic)\w*)",
        r"(?:she|he)(?:'s| is) (?:only )?(?:two|three|four|five|six|seven"
        r"|eight|nine|ten|\d|1[0-3])(?:[.,!?]| and| years|$)",
        r"(?:late|dead|deceased) (?:husband|wife|mother|father|mum|mom|dad"
        r"|son|daughter|brother|sister|partner|nan|gran)",
        r"(?:passed away|bereave\w*|widow(?:er|ed)?|funeral|grieving|buried"
        r" (?:him|her|my)|lost my (?:husband|wife|mum|mother|dad|father|son"
        r"|daughter|baby|job)"
        r"|ashes|wake|memorial)",
        rf"my {KIN}(?: \w+)? (?:died|passed|is dying|was dying|had died)",
        r"since (?:he|she) died",
        r"(?:universal credit|benefits? (?:was|were|is|stopped|cut)|food"
        r" ?bank|homeless|evict\w*|can't afford|cannot afford|laid off"
        r"|redundan\w+|lost my job"
        r"|rent (?:is )?due|haven't eaten|no money|nothing left|on my last"
        r"|carer's? allowance|disability (?:payment|benefit|allowance)|pip"
        r"|debt(?:s)?"
        r" (?:collector|charity)|single (?:mum|mom|mother|parent|dad)|low"
        r" income|payday|hardship|out of work|i have £\d|bailiffs?)",
        r"(?:in|into|to) (?:the )?(?:hospital|a&e|intensive care|icu"
        r"|emergency room|er)",
        r"(?:carer|caregiver|care home|nursing home|care plan|assisted living"
        r"|social worker|refuge|abusive ex|domestic (?:violence|abuse)"
        r"|shelter)",
        r"(?:not|haven't) (?:been )?(?:sleeping|slept|eaten)",
        r"broken (?:hip|ankle|leg|arm|wrist)",
    ),
    phrases(
        r"baby shower",
        r"(?:card|phone|battery|tv|car|washer|laptop|model|password|router)"
        r" (?:died|is dying)",
        r"formula (?:one|1)",
        r"ms (?:word|office|teams|excel|jones|smith)",
        r"blind(?:s| spot|ing)",
        r"operation(?:s|al)? (?:team|manager|hours)",
        r"system operation",
        r"different strokes",
        r"wake up",
        r"depressing(?:ly)? (?:food|room)",
    ),
)
