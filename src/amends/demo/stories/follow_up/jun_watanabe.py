"""The rice cooker that would not stop: refunded, thanked for, and one more thing."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import By, Evening, Morning, Worked
from amends.demo.stories.story import (
    TOM,
    Answers,
    Confirms,
    Gives,
    Keeps,
    Offers,
    OurStep,
    Person,
    Promised,
    Replies,
    Restates,
    Story,
    Writes,
)

STORY = Story(
    Person(
        "Jun Watanabe",
        "jun.watanabe@inbox.example",
        phone="+447700900456",
        prefers="Email",
        years=3.1,
    ),
    TOM,
    "Refund for the rice cooker",
    (
        Writes(
            Evening(10 * DAY),
            "The rice cooker does not switch itself off, so I sent it back on "
            "{date:-19}. The tracking shows that you received it nine days ago. There "
            "is still no refund, and the chat closed on me again while I was waiting. "
            "This is really annoying and frankly a ridiculous way to treat someone.\n\n"
            "Jun Watanabe, order BH-19502",
        ),
        Replies(
            Morning(9 * DAY),
            "Hello Jun,\n\n"
            "I found your parcel: it reached our returns room nine days before you "
            "wrote, and nobody had opened it. That the chat closed on you "
            "as well must have been maddening. I am sorry for both.\n\n"
            "I will have your refund of £89 worked out and write to you by {due}.",
            Promised("reply", "Write about the refund of £89", By(2)),
        ),
        Restates(
            Worked(8 * DAY),
            "You returned the rice cooker because it does not switch itself off. It "
            "reached us, nobody opened the parcel, and your £89 has not come back.",
        ),
        Confirms(Worked(7 * DAY + 2 * HOUR)),
        Replies(
            Worked(7 * DAY + 1 * HOUR),
            "Hello Jun,\n\n"
            "As promised: the refund is worked out. The plan is on its way to you "
            "today, for you to say yes or no to.",
        ),
        Offers(
            Worked(7 * DAY - 1),
            "I suggest that we refund the full £89 to your card, and the £4.20 you "
            "paid to post it back.",
            (
                OurStep("We refund £93.20 to your card", 3),
                OurStep("We take this model off sale and test the switch", 5),
            ),
            (Gives("refund", "89.00"), Gives("compensation", "4.20")),
        ),
        Answers(
            Worked(7 * DAY - 2 * HOUR), "agrees", "Yes please. That would be fine."
        ),
        Keeps(Worked(5 * DAY + HOUR), "step"),
        Keeps(Worked(2 * DAY + 3 * HOUR), "step"),
        Writes(
            Worked(40),
            "The refund arrived, thank you. One more thing about the lid: I kept it "
            "by mistake, it was drying on the rack. Do you need it back?\n\n"
            "Jun",
        ),
        Replies(
            Worked(12),
            "Hello Jun,\n\n"
            "Keep the lid, or recycle it: we do not need it back. Thank you for "
            "thinking of it.\n\n"
            "I will ring you within two working days to hear whether the money "
            "arrived in full and whether something else is on your mind.",
        ),
    ),
)
