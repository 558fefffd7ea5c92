"""The words that warm a message up or cool it down. The word tables weigh them."""

from amends.language.phrases import phrases
from amends.language.reading.quick.cues.cue import Cues, Table

HEAT_WORDS = Table(
    "heat",
    (
        Cues(
            "hot",
            phrases(
                r"(?:disgust\w*|disgrace(?:ful|d)?|ridiculous|appalling|outrag\w+"
                r"|shambles|scandal\w*|unacceptable|pathetic|farce|shameful|vile"
                r"|shocking|worst|unbelievable|garbage|atrocious|horrendous"
                r"|terrible|horrible|absurd|insane|ludicrous|laughable|criminal"
                r"|despicable|joke|robbery|con|scam|extortion|rip-?off|rubbish|crap"
                r"|trash|useless|incompeten\w+|negligen\w+|lies|lied|lying|liar"
                r"|insulting|monstrous|wretched|blatant|cheek|nerve|nasty|revolting"
                r"|rotten|stupid|idiotic|clueless|hopeless|abysmal|diabolical|dire"
                r"|nightmare)"
            ),
        ),
        Cues(
            "swearing",
            phrases(
                r"(?:fuck\w*|f\*+\w*|f\w?cking|wtf|ffs|shit\w*|sh\*t|bullshit|bs"
                r"|arse\w*|ass|bloody|damn\w*|hell|piss\w*|bastard\w*|crap|sod"
                r"|bollocks|effing|freaking|friggin\w*|god'?s sake|christ|jesus)"
            ),
        ),
        Cues(
            "rage",
            phrases(
                r"(?:furious|livid|fuming|seething|enraged|raging|apoplectic|incensed"
                r"|boiling|hate|loathe|never forgive|rot|hell|fury|sick to (?:my|the)"
                r"|sick of|fed up|had (?:it|enough)|done with you|how dare|get lost)"
            ),
        ),
        Cues(
            "demand",
            phrases(
                r"(?:i (?:demand|insist|expect)|right now|immediately|this (?:minute"
                r"|instant|second)|or else|last chance|final (?:warning|notice)|i"
                r" want (?:his|her|their|your|a) (?:name|manager|answer)"
                r"|get me|answer me|do it|sort it|pay (?:me|up)|explain yourselves"
                r"|not asking|no more|enough|now[.!])"
            ),
        ),
        Cues(
            "icy",
            phrases(
                r"(?:consider (?:the|my|our|this|us)|do not (?:write|call|contact"
                r"|reply|come)|don't (?:write|call|bother|contact)|shame on|i have"
                r" nothing (?:more|further)|for the last time|we are finished"
                r"|we're finished|you will (?:be )?hear(?:ing)?|never (?:again|darken"
                r")|good riddance|that is all|have my file)"
            ),
        ),
        Cues(
            "sarcasm",
            phrases(
                r"(?:thanks for nothing|well done|bravo|congratulations|slow clap"
                r"|clap|genius\w*|marvellous|charming|how generous|wow|great job|nice"
                r" one|apparently|so-called|father christmas|ha ha|lol|hilarious"
                r"|are you (?:kidding|serious|having)|on which planet|what a (?:joke"
                r"|surprise)|brilliant[.!]|must be nice|in what world)"
            ),
        ),
        Cues(
            "weary",
            phrases(
                r"(?:still|again|yet again|third time|second time|weeks|months"
                r"|supposed to|nobody|no one|never|not good enough|disappoint\w*"
                r"|frustrat\w*|annoy\w*|tired|poor|unhappy|not happy|not impressed|a"
                r" shame"
                r"|let down|wrong|failed|problem|broken|missing|late)"
            ),
        ),
        Cues(
            "kind",
            phrases(
                r"(?:please|thank(?:s| you)|kind(?:ly)?|grateful|appreciate\w*|lovely"
                r"|regards|best wishes|hello|hi|dear|would you|could you|no rush|no"
                r" hurry|when you have|whenever|not a complaint|happy to|understand"
                r" you're busy"
                r"|sorry to (?:bother|trouble)|wonder(?:ing)? (?:if|whether)|good"
                r" morning|cheers|great|brilliant|excellent)"
            ),
        ),
    ),
)
