from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases

WHAT = (
    r"(?:system|computer|software|app|algorithm|portal|platform|till"
    r"|website|server|scanner"
    r"|chatbot|bot|printer|tool|timer|machine|database|booking engine"
    r"|phone lines?|sat nav)"
)


class BlamesSystem(PhraseRule):
    """Own what our systems do.

    Why: "The system did it" tells the customer that nobody is in charge.
    Practice: P09
    Source: Packard, Moore and McFerran 2018: a named actor is heard as care.
    Evidence: B

    Bad: The system generates those letters automatically.
    Bad: Unfortunately our computer will not let me change it.
    Bad: There was a glitch.
    Good: Our system charged you twice; that was our fault, and I have stopped it.
    Good: I have marked your account so that the system leaves you in peace.
    """

    message = "This makes a machine answerable."
    pattern = phrases(
        r"by an? (?:algorithm|computer|automated (?:system|process)|machine)",
        r"(?:tool|software|system|app|site|website|portal|terminal|server)"
        r" (?:\w+ )?(?:has been playing up|was not|wasn't|had not|hadn't"
        r"|glitched|crashed|went down|plays up|is playing up|was playing up"
        r")(?: \w+)?",
        r"the system,? not us",
        r"not us,? the system",
        rf"(?:the|our|that) (?:\w+ )?{WHAT} (?:\w+ )?(?:won't|will not"
        r"|wouldn't|doesn't|does not"
        r"|simply|didn't|did not|generates?|generated|automatically|sets?"
        r"|selects?|rejected"
        r"|has you|decides?|decided|cancelled|deleted|lost|dropped|sends?|sent|logged"
        r"|failed|must have|can't|cannot|throws?|routes?|misread|updates?"
        r"|went|was (?:down"
        r"|offline|slow))(?: \w+)?",
        rf"(?:by|through) the (?:\w+ )?{WHAT}(?! (?:i|we) )(?: and (?:cannot"
        r"|can't|could not))?",
        r"(?:system|computer|technical|it|server|software) (?:error|glitch"
        r"|issue|fault|problem"
        r"|failure|outage)s?",
        r"there was a glitch",
        r"(?:a|an|some) (?:\w+ )?(?:glitch|technical (?:issue|difficulty|hitch))",
        r"due to (?:server|system|technical|platform)(?: \w+)?",
        "all done by computer",
        r"not (?:something )?(?:that )?(?:we|i) (?:can )?control(?: over)?"
        rf" (?:the )?{WHAT}",
        r"(?:is|are|was|were) (?:selected|generated|recorded|done|sent"
        r"|calculated|issued) (?:auto"
        r"matically|by computer|by the system)",
        r"greyed out",
        "synchronisation issue",
    )
    unless = phrases(
        r"(?:did not|didn't) .{0,30}i did",
        r"before our system",
        r"(?:our|my) (?:mistake|fault|error|side|end|responsibility)",
        "we (?:set|should|failed)",
        r"that is on us",
        "that's on us",
        r"i(?:'ve| have) (?:fixed|corrected|reported|stopped"
        r"|removed|changed|switched)",
        r"we(?:'ve| have) (?:fixed|corrected|stopped|removed"
        r"|changed|switched|repaired)",
        "our own",
        r"i (?:can )?see",
        "is fixed",
        "we own",
        "error (?:code|message)",
    )
