from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class Excuse(PhraseRule):
    """Say what you will do about it, not how hard it was for us.

    Why: Busy days and short staff are our trouble. The customer still has theirs.
    Practice: P12
    Source: Bradley and Sparks 2012: justifications do worse than apologies.
    Evidence: C

    Bad: We are currently experiencing a high volume of enquiries.
    Bad: We have been short-staffed since Easter.
    Bad: Our supplier let us down and it was out of our hands.
    Bad: Mondays are our busiest day.
    Good: Your parcel is late because I sent it to the wrong depot.
    Good: We had too few people on that evening, and planning that is our job.
    """

    message = "This explains us; it does not help them."
    pattern = phrases(
        r"(?:we've|we have|i've|they've) been (?:slammed|swamped|flat out"
        r"|snowed under|rushed off|inundated|up against it)",
        r"(?:a |has a )?caseload of",
        r"covering (?:two|three|several|both) (?:\w+)",
        r"(?:very )?common for (?:a|an|this|these)",
        r"can't be too careful",
        r"(?:staff|they|drivers|nurses|teams?) can only do so much",
        r"at short notice",
        r"such problems for us",
        r"at this time of year",
        r"sometimes \w+ is the only way",
        r"we sent what we had",
        r"(?:high|unprecedented|large|increased|exceptional|heavy|unusual)"
        r" (?:\w+ )?(?:volumes?"
        r"|numbers?|demand|workload|call volumes?|levels?)(?: of)?(?: \w+)?",
        r"short[- ]?staffed",
        r"under[- ]?staffed",
        r"staff(?:ing)? (?:shortages?|sickness|is"
        r" reduced|absences?|levels?|issues)",
        r"(?:staff|people|colleagues) (?:are |were |being )?(?:off |out "
        r")(?:sick|ill|with|on)",
        r"(?:we|i|they|staff|teams?|the \w+)(?:'ve| have|'re| are| were| has|"
        r" was| is)(?: been)?"
        r" (?:all )?(?:very |extremely |so |really |incredibly |quite |rather"
        r" |terribly )"
        r"(?:busy|stretched|rushed|overwhelmed)",
        r"(?:busiest|busy) (?:time|day|period|season"
        r"|evening|night|week|month)s?",
        r"run off our feet",
        r"under (?:enormous|great|a lot of"
        r"|huge|immense|considerable|extreme) (?:pressure|strain|stress)",
        r"beyond (?:our|anyone's|my) control",
        r"out of (?:our|my) (?:hands|control)",
        r"let us down",
        r"(?:backlog|bottleneck|festival rush|season rush)",
        r"(?:global|worldwide|national|industry-wide) (?:\w+ )?(?:supply"
        r"|shortages?|constraints?"
        r"|delays?|issues)",
        r"supply(?:[- ]chain)? (?:issues|problems|constraints|difficulties)",
        r"(?:due|owing) to (?:the )?(?:weather|covid|the pandemic|staff\w*"
        r"|traffic|demand|brexit"
        r"|circumstances|unforeseen|high|industrial|festival|a shortage)(?: \w+)?",
        r"(?:unforeseen|unavoidable|exceptional) circumstances?",
        r"(?:held up|stuck) in traffic",
        r"(?:an )?act of god",
        r"as you (?:will|can|may) (?:be aware|appreciate|know|understand),?"
        r"(?: (?:the|we|our|this))",
        r"(?:is|are) struggling to",
        r"the nature of (?:a|the|this)",
        r"(?:it was|this was|was) (?:regrettably |sadly )?unavoidable",
        r"(?:has|have) been (?:very )?slow (?:in|this|to|at)",
        r"do their best",
        "did our best",
        r"not a lot (?:that )?we can do",
        r"it's (?:the weather|chemistry|an old building)",
        r"are never straight",
        r"nature of things",
    )
    unless = phrases(
        r"(?:no|not an?|isn't an?|never an?) (?:excuse|reason)",
        r"(?:is|was) our (?:job|fault"
        r"|mistake|responsibility)",
        "we should have",
        "i should have",
        "ours to",
        "not your (?:problem|concern|worry)",
        "your (?:busiest|busy)",
        "you are busy",
        r"when you are",
        r"(?:i|we)(?:'ve| have) (?:hired|added|taken on)",
        "your",
        r"we let you down",
        "which is our",
    )
