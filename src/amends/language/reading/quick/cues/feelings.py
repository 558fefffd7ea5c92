"""What customers say they feel now."""

from amends.language.phrases import phrases
from amends.language.reading.quick.cues.cue import Cues, Table

NOT = phrases(
    r"(?:not|never|isn't|aren't|wasn't|no longer) (?:\w+ )?(?:angry|upset"
    r"|disappointed|worried|annoyed|sad|frustrated|confused|cross|mad)(?:"
    r" at all)?"
)
FEELINGS = Table(
    "feelings",
    (
        Cues(
            "angry",
            phrases(
                r"(?:angry|furious|livid|fuming|seething|enraged|outraged?|raging"
                r"|rage|mad|incensed|apoplectic)",
                r"(?:disgust\w*|disgraceful?|ridiculous|appalling|outrageous|shambles"
                r"|scandal\w*|unacceptable"
                r"|pathetic|joke|farce|shameful|vile|shocking|insult(?:ed|ing)?|worst"
                r"|unbelievable|garbage|rubbish"
                r"|crap|bullshit|bs|robbery|con|scam|extortion|rip ?off|useless"
                r"|atrocious|horrendous|terrible|horrible)",
                r"how dare",
                r"sick (?:of|to)",
                r"fed up",
                r"had (?:it|enough)",
                r"(?:wtf|ffs|damn|bloody|hell|fuck\w*|f\*+\w*|shit\w*)",
                r"what the (?:hell|f\w*|actual)",
                r"are you (?:kidding|joking|serious|having a laugh)",
            ),
            NOT,
        ),
        Cues(
            "frustrated",
            phrases(
                r"(?:frustrat\w+|annoy\w+|irritat\w+|exasperat\w+|tired of|a bit much"
                r"|not good enough|put out|cross|miffed|hassle)",
                r"(?:still|yet again|again|another|third|second) (?:\w+ )?(?:time"
                r"|waiting|not|no|broken|down)",
                r"(?:waste of (?:my )?time|round in circles|beyond a joke|no idea"
                r"|nobody|no one|not impressed|not happy|unhappy|poor)",
            ),
            NOT,
        ),
        Cues(
            "disappointed",
            phrases(
                r"(?:disappoint\w+|let down|gutted|a shame|shame|expected (?:more"
                r"|better)|hoped for|hoping for|not what (?:i|we)"
                r"|looking forward to|underwhelm\w+|dishearten\w+|used to be|sadly"
                r"|such a pity|would've been nice|would have been nice)",
            ),
            NOT,
        ),
        Cues(
            "worried",
            phrases(
                r"(?:worr(?:y|ied|ying|ies)|anxious|scared|afraid|frightened"
                r"|terrified|concern(?:ed|s|ing)?|nervous|panic\w*|frantic"
                r"|is it safe|should i (?:stop|be|go|worry|see)|not sleeping|haven't"
                r" slept|desperate|urgent(?:ly)?|hacked|fraud\w*|stolen)",
            ),
            NOT,
        ),
        Cues(
            "confused",
            phrases(
                r"(?:confus\w+|don't understand|do not understand|can't (?:work"
                r"|figure|make) out|none the wiser|not sure (?:what|why|how|which|if)"
                r"|makes no sense|no idea (?:what|why|how)|what does|which is"
                r" (?:right|it|correct)|which of|am i missing|baffl\w+|puzzl\w+|lost)",
            ),
            NOT,
        ),
        Cues(
            "sad",
            phrases(
                r"(?:sad|sadden\w*|heart ?broken|heartbreaking|cry|crying|cried|tears"
                r"|in bits|grie\w+|miss (?:him|her|them)|upset|devastat\w+"
                r"|passed away|died|humiliat\w+|lonely|hurt|funeral|ashes|late"
                r" (?:husband|wife|mother|father)|sobbing|not ok)",
            ),
            NOT,
        ),
        Cues(
            "grateful",
            phrases(
                r"(?:thank(?:s|ful)?(?: you)?(?: so much| very much| a million| again"
                r")?|grateful|appreciat\w+|lovely|brilliant|fantastic|amazing"
                r"|wonderful|lifesaver|so kind|kindness|made my (?:day|week|year)"
                r"|credit to|compliment\w*|kudos|well done|excellent|perfect)",
            ),
            phrases(
                r"thanks? (?:for (?:nothing|the nothing|ruining|wasting)|a lot)",
                r"thanks? (?:in advance)?$",
                r"no thanks",
                r"(?:not|hardly|isn't) (?:\w+ )?(?:appreciat|brilliant|lovely|amazing"
                r")\w*",
            ),
        ),
    ),
)
