from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class Sarcasm(PhraseRule):
    """Say it straight, without a wink or a sting.

    Why: A joke at the customer's cost is read twice and forwarded once.
    Practice: P01
    Source: Hale 2025 (KODIS): anger in a dispute is answered with anger.
    Evidence: B

    Bad: Thank you for taking the time out of your busy day to send eleven emails.
    Bad: Well, I'm sorry that our driver couldn't part the traffic for you.
    Bad: How lovely to hear from you again, and so soon.
    Good: How lovely that the part arrived in time.
    Good: Thank you for taking the time to send the photographs.
    """

    message = "This can be read as sarcasm."
    pattern = phrases(
        r"wow,? (?:\d|sounds|that must|that's quite)(?: \w+){0,8}",
        r"how (?:surprising|strange|odd|shocking|dreadful) that",
        r"some kind of record",
        r"perhaps (?:the \w+ of )?you could (?:carpool|try|just)",
        r"(?:sounds|seems|looks) like (?:someone|somebody)",
        r"can't say (?:that )?it wasn't",
        r"(?:evidently|obviously|clearly|undoubtedly|no doubt) (?:very |so )?"
        r"(?:busy|superior|vast|expert)(?: \w+)?",
        r"out of your (?:\w+ ){0,2}(?:busy|precious) (?:day|schedule|time)",
        r"well,? i'm (?:so |terribly )?sorry (?:that )?(?:our|we|i|the) \w+"
        r" (?:couldn't|can't"
        r"|didn't|isn't|aren't)",
        r"(?:how (?:lovely|nice|kind)|so nice|great) to hear from"
        r" you again",
        r"(?:wow|oh dear|gosh), (?:a whole|somebody|someone)",
        r"wrong side (?:of the bed|this morning)",
        "great detective work",
        r"(?:congratulations|well done|bravo) (?:on|for) (?:finding|noticing|spotting)",
        r"shocking as it may seem",
        r"believe it or not,?",
        r"if only (?:all|every) (?:our|of)",
        r"(?:i'm|we're|i am|we are) not (?:mind readers?|psychic|magicians?"
        r"|miracle workers?)",
        r"i don't have a (?:crystal ball|magic wand)",
        r"works? miracles",
        r"on purpose to (?:ruin|spoil|annoy)",
        r"aren't you (?:keen|clever|lucky|special)",
        r"(?:you(?:'ll| will) be (?:delighted|thrilled|pleased|astonished) to"
        r" (?:hear|learn)"
        r" that (?:even|our|we) \w+ (?:also|can|have))",
        r"your (?:gift|talent) for",
        r"since you are (?:such|clearly|obviously) an? (?:expert|\w+)",
        r"i(?:'ll| will) alert the",
        r"(?:as|what) an? (?:expert|authority) on",
        r"an authority on",
        r"something of a hobby",
        "madam is of course",
        r"fixes everything, right",
        "to consult you before",
        "filed in the appropriate place",
    )
