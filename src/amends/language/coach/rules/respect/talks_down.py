from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class TalksDown(PhraseRule):
    """Speak as to an equal.

    Why: Lessons, pet names and "simply" put the writer above the reader.
    Practice: P07
    Source: Roos et al. 2023: feeling heard needs respect.
    Evidence: B

    Bad: Let me explain it in simple terms.
    Bad: As you will no doubt be aware, wool shrinks.
    Bad: It's really not that complicated.
    Bad: This is all explained on our website.
    Good: The fee has two parts, and I have written them out below.
    Good: It is simply our mistake.
    """

    message = "This talks down to the customer."
    pattern = phrases(
        r"have you actually",
        r"even at your age",
        r"you just (?:have|need) to understand",
        r"(?:really|actually) (?:very |quite )?(?:easy|simple) once",
        r"(?:parents|customers|you|people) should (?:also )?(?:understand"
        r"|realise|remember|know) (?:that|this)",
        r"you(?:'d| would) be better off",
        r"a leaflet is enclosed",
        r"you might like to (?:encourage|consider|try|remember)",
        r"which you (?:plainly|clearly|obviously) (?:failed|did not|didn't)",
        r"let me explain (?:it |this )?(?:\w+ )?(?:in simple|slowly|again"
        r"|simply|how)(?: \w+)?",
        r"in (?:simple|layman's) terms",
        r"to put it simply",
        r"as you (?:will|would|should)(?: (?:no doubt|surely|already|of"
        r" course)) (?:be aware|know|realise|realize"
        r"|understand|appreciate)",
        r"(?:it's|it is|this is|that's)(?: really| quite)? (?:not (?:that|so"
        r"|very)"
        r" (?:complicated|hard|difficult)|common (?:sense|knowledge)|(?:very "
        r"|quite )?simple[.,:])",
        r"(?:all |clearly |fully )(?:explained|stated|set out|available)"
        r" (?:on|in) (?:our|the|your)",
        r"(?:you have to|you must|please|you need to|kindly) (?:understand|appreciate"
        r"|realise|realize) (?:that|the)",
        r"i'll say it again",
        r"more slowly",
        r"(?:sweetie|honey|hun|my love|my dear|pet|darling|love),? ?(?=[,.!?]|$)",
        r"(?:bless (?:you|them|him|her)|good (?:girl|boy))",
        r"your (?:pretty )?(?:little )?head",
        r"you (?:may|might|will|would) not (?:be aware|realise|realize|know"
        r"|understand)(?: that| how)?",
        r"(?:it's|it is) (?:always |important |advisable |worth |best )+(?:to"
        r" )?(?:read|reading|check"
        r"|checking|remember|note|look)",
        r"well done for",
        r"as i'm sure you (?:know|understand)",
        r"(?:ask your|one of your) (?:husband|son|grandchildren|wife|daughter"
        r"|children)",
        r"familiari[sz]e yourself with",
        r"lost on most people",
        r"at your (?:stage|age|time) of life",
        r"(?:next time|in future),? (?:please |perhaps |you )(?:\w+ )?(?:read"
        r"|check|remember|make sure|try)",
        r"obviously,?",
        r"needless to say",
        r"have you tried (?:speaking|talking|asking|reading)",
        r"(?:when|once) you(?:'ve| have) been \w+ing",
        r"can be baffling",
        r"(?:are|is) reminded",
        r"step by step so (?:that )?you",
        r"basic(?:ally)? (?:maths|arithmetic|economics)",
    )
    unless = phrases(
        r"(?:with|lots of|much) love",
        r"^love,",
        r"to put it simply",
        "legal department",
        r"(?:i|we) (?:should|failed|did not|didn't) (?:have )?",
        "our (?:mistake|fault)",
        "you are right",
        r"obviously (?:not|wrong|our|my|we)",
        "you should not have to",
        r"which (?:was|is) obviously",
    )
