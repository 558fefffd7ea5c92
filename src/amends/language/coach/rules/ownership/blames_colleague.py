from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases

WHO = (
    r"(?:colleague|driver|receptionist|agent|adviser|advisor|engineer|technician|temp"
    r"|manager|warehouse|kitchen|supplier|courier|night team|sales (?:team|lads|people)"
    r"|accounts|finance|assistant|nurse|waiter|porter|installer|trainee|subcontractor"
    r"|contractor|team|department|staff|secretary|shop|branch|depot|handler|predecessor"
    r"|lads|guys|girls|instructor|instructors|crew|operator|cashier|clerk|cleaner)s?"
)


class BlamesColleague(PhraseRule):
    """Own it as the firm; do not hand the blame to a colleague.

    Why: To the customer we are one firm. Blame passed inside it says that nobody
    here will put it right.
    Practice: P09
    Source: Packard, Moore and McFerran 2018: the one who speaks takes it on.
    Evidence: B

    Bad: My colleague forgot to log your call.
    Bad: The warehouse messed up your order again.
    Bad: The agent you spoke to should have told you about the fee.
    Bad: The warehouse team never got back to me.
    Bad: He's only been here two weeks.
    Good: We forgot to log your call, and I am sorry.
    Good: Nobody here got back to you, and I should have.
    Good: My colleague Aisha will bring the key at four.
    Good: I have spoken to the driver, and he remembers the gate.
    """

    severity = "stop"
    message = "This passes the blame to a colleague."
    pattern = phrases(
        r"between ourselves",
        r"that lot in",
        r"(?:this|it) (?:happens )?a lot with (?:him|her|them)",
        r"we get (?:this|that) a lot",
        r"they (?:just|always|never) (?:close|leave|say|put|forget|listen|check)",
        r"(?:has|have) let us (?:all )?down",
        r"(?:not|never) (?:how|what) i would have (?:done|said)",
        r"without (?:asking|telling|checking with) (?:any of )?(?:the|us|me|anyone)",
        r"(?:are|is) (?:agents|a franchise|contractors|not employed by us)",
        r"third-party (?:vendor|contractor|supplier|provider)",
        r"because of (?:him|her)[.!,]",
        r"(?:he|she) said (?:that )?(?:he|she) couldn't",
        rf"(?:{WHO}|(?:the|that) (?:person|guy|girl|lad|lady|man) (?:who|you"
        rf")(?: \w+){{0,5}})"
        r"(?: \w+){0,5}? (?:forgot|failed|messed up|screwed up|dropped the"
        r" ball|overlooked"
        r"|neglected|got it wrong|made (?:a|the) (?:mistake|error)|gave you"
        r" (?:the )?(?:wrong"
        r"|incorrect|bad)|misinformed|didn't (?:do|bother|read|check|tell|log"
        r"|pass|follow"
        r"|listen|update|send|put|record)|did not (?:do|bother|read|check|tell|log|pass"
        r"|follow|listen|update|send|put|record)|should(?:n't| not)? (?:have"
        r"|never have)"
        r"|was supposed to|were supposed to|was meant to|were meant to|never"
        r" (?:told|passed|(?:got|came|rang|called|wrote) back|replied|answered|responded"
        r"|read|logged|put|sent|bothered|listen)|won't|had no business)",
        r"(?:he|she|they)(?:'s| is| has|'ve)? (?:only been here|only started"
        r"|new(?: here)?"
        r"|not the (?:sharpest|brightest)|can't read|obviously can't)",
        r"between you and me,? (?:the|our)",
        r"(?:we've|we have) had (?:\w+ )?(?:trouble|problems)"
        r" (?:because of|with) (?:him|her|them|that)",
        r"(?:it was|that was|that's|was|is down to|blame) (?:all )?(?:the|our"
        rf"|my) (?:\w+ )?{WHO}"
        r"(?:'s)? (?:fault|mistake|error|doing|problem|who)",
        r"(?:error|fault|mistake|blame|problem) (?:sits|lies|lay|rests) with"
        r" (?!us|me)\w+",
        r"(?:has|have) since left us",
        r"who (?:obviously|plainly|clearly) (?:can't|never"
        r"|didn't|doesn't)",
        r"(?:have|having) words with (?:him|her|them)",
        r"pushed by \w+,? i wasn't",
    )
    unless = phrases(
        r"(?:my|our) (?:mistake|fault|error)",
        "i (?:failed|forgot|should)",
        "we should",
        r"that is on (?:us|me)",
        r"that's on (?:us|me)",
        r"we (?:failed|forgot|let)",
        r"i am so sorry",
        r"only one did",
        "i did not",
        "i didn't",
        "our job to",
        "took (?:it|this) on",
        r"(?:sorry|apologi[sz]e) (?:that )?(?:our|my|the)",
    )
