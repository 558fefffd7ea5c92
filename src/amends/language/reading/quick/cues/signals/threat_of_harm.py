from amends.language.phrases import phrases
from amends.language.reading.quick.cues.cue import Cues

THREAT_OF_HARM = Cues(
    "threat_of_harm",
    phrases(
        r"(?:kill|hurt|harm|end) (?:myself|it all|my life|himself|herself)",
        r"(?:end|ending|take|taking) (?:my|his|her"
        r"|our) (?:own )?(?:life|lives)",
        r"(?:don't|dont|do not|didn't) (?:want|intend|plan|see (?:much "
        r")?(?:reason|point))"
        r" (?:to (?:be (?:here|alive|around)|live|stick around|go on|carry on"
        r"|wake up)|in (?:being|going on|living))",
        r"(?:no|see no|can't see (?:a|any)|struggling to see the|what's the"
        r"|see the) (?:reason|point|way) (?:to |of |in |out"
        r" of )?(?:living|being here|going on|carrying on|stick\w* around"
        r"|be(?:ing)? (?:here|alive)|go(?:ing)? on|it tbh)",
        r"(?:suicide|suicidal|overdose|self[- ]harm|cut my wrists)",
        r"better off (?:dead|without me|if i)",
        r"(?:tablets?|pills?|rope|razor|knife|bleach)(?: \w+){0,6} (?:in my"
        r" hand|on the table|in front of me|ready"
        r"|lined up|beside me|counted)",
        r"(?:not|won't|wont) (?:going to )?be (?:alive|around|here) (?:by|to"
        r"|for|much"
        r"|tomorrow|when|next)",
        r"(?:jump|jumping|walk|walking|go|step) (?:off|into|under|in front of"
        r") (?:the|a|that"
        r"|your) (?:bridge|roof|canal|river|sea|train|tracks|building|balcony"
        r"|platform)",
        r"do something stupid",
        r"i(?:'m| am) not (?:safe|ok)(?:[. ]|$)",
        r"can't (?:do this|go on|take this|carry on|take it) (?:any ?more|any"
        r" longer|much longer)",
        r"(?:i'll|ill|i will|we'll|gonna|going to|happily|id|i'd|i swear i'll"
        r"|and i)(?: personally| happily| come and"
        r"| come down and)? (?:kill|break|smash|burn|knock|punch|stab|shoot"
        r"|batter|slap|hurt|beat|find|hunt|ram|torch|wring"
        r"|petrol|deck|swing for|put)(?: \w+)? (?:you|him|her|them|it|your"
        r"|his|their|every|that|u|down|the|my \w+ through)",
        r"(?:break|smash|knock|punch|kick|wring|snap)(?: \w+){0,2} (?:his"
        r"|your|their|her) (?:\w+ )?(?:legs?|neck|face|teeth"
        r"|head|nose|jaw|arms?|fingers?|skull|knees?|windows?)",
        r"(?:i|we) know (?:where|what) (?:you|he|she|they|your|his|their|ur)"
        r" (?:live|lives|car|park|work|kids|look)",
        r"(?:know|found)(?: \w+){0,3} (?:where (?:he|you|they|she) (?:live"
        r"|park|drink)s?)",
        r"(?:watch|mind) (?:your|his|ur) (?:back|step)",
        r"(?:petrol|gas) can",
        r"leav(?:e|es|ing) in (?:an ambulance|a box|pieces|a bag)",
        r"(?:picking|pick)(?: \w+){0,3} in pieces",
        r"without (?:teeth|his teeth|their teeth)",
        r"needing (?:pins|stitches|a doctor"
        r"|an ambulance|a surgeon)",
        r"(?:better|had better) hide",
        r"(?:waiting for|be at) (?:him|you|her|the staff door|your door)"
        r"(?: outside| after)?",
        r"(?:baseball bat|crowbar|shotgun|my gun|a gun)",
        r"(?:come|coming|be)(?: \w+){0,4} with (?:my (?:brothers|lads|mates"
        r"|boys)|a bat|a hammer)",
        r"someone (?:is going to|will|'s going to|is gonna) (?:get hurt|pay"
        r"|bleed)",
        r"blow (?:up|the place)",
        r"every tooth",
        r"bomb",
        r"tape his hands",
        r"going through (?:it|the window)",
        r"coming to collect",
    ),
    phrases(
        r"(?:dying|kill(?:ing)? (?:time|for)|killed the|bath bomb|killer)",
        r"nearly (?:killed|died|hurt)",
        r"(?:could|might|will|going to|would) (?:kill|hurt|injure) (?:someone"
        r"|somebody|a child|me|us|my)",
        r"kill (?:that|the|my)"
        r" (?:subscription|account|order|switch)",
        r"going to die on",
        r"find (?:it|your|the) (?:\w+ )?(?:number|site|page|store)",
    ),
)
