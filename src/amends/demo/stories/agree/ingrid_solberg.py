"""Charged twice for one order: a plan is with her."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import Evening, Morning, Worked
from amends.demo.stories.story import (
    TOM,
    Confirms,
    Gives,
    Offers,
    OurStep,
    Person,
    Replies,
    Restates,
    Story,
    Writes,
)

STORY = Story(
    Person("Ingrid Solberg", "ingrid@solberg.example", "+447700900571", "Email", 0.6),
    TOM,
    "Charged twice",
    (
        Writes(
            Evening(4 * DAY),
            "Hi, I bought bedding for £136 on {date:-2} and I think the payment "
            "shows twice on my statement. The second one took me into my overdraft, "
            "which costs £5. I have only one order confirmation (BH-21260). Could "
            "you have a look, please?\n\n"
            "Ingrid Solberg",
        ),
        Replies(
            Morning(3 * DAY),
            "Hello Ingrid,\n\n"
            "You are right: your card was charged £136 twice for BH-21260, three "
            "seconds apart. It must have been a shock to see. That is our mistake, "
            "and I am sorry that it took you into your overdraft.\n\n"
            "I am sending you a summary of it now, so that we agree on the sums, and "
            "a plan by the end of {weekday:+2}.",
        ),
        Restates(
            Worked(2 * DAY + 6 * HOUR),
            "We charged £136 twice for order BH-21260. The second charge put you into "
            "your overdraft, and the bank took £5 for it.",
        ),
        Confirms(Worked(2 * DAY + 2 * HOUR)),
        Offers(
            Worked(DAY + 5 * HOUR),
            "I suggest that we return the second £136, and the £5 that your bank took, "
            "and that I send you the proof of the transfer for your records.",
            (
                OurStep("We return £141 to your card", 3),
                OurStep("I send you the proof of the transfer", 4),
            ),
            (Gives("refund", "136.00"), Gives("compensation", "5.00")),
        ),
    ),
)
