"""A mattress too firm by mistake: the plan was countered."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import Worked
from amends.demo.stories.story import (
    TOM,
    Answers,
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
    Person(
        "Piotr Kowalczyk", "piotr.kowalczyk@mail.example", "+447700900493", "Phone", 1
    ),
    TOM,
    "Wrong mattress, bad back",
    (
        Writes(
            Worked(4 * DAY + 5 * HOUR),
            "We ordered the medium mattress and got the extra firm. My wife has a bad "
            "back and has slept on the sofa for five nights. I rang twice and was "
            "promised a call back that never came. We are tired and very "
            "disappointed.\n\n"
            "Piotr Kowalczyk, BH-20688",
        ),
        Replies(
            Worked(4 * DAY + 3 * HOUR),
            "Hello Piotr,\n\n"
            "Five nights on a sofa with a bad back, and two calls that we did not "
            "return: that must be exhausting for you both. I am sorry, to you and to "
            "your wife. You ordered medium: it says so on BH-20688, and we picked "
            "the wrong one.\n\n"
            "I am checking today how soon a medium can be with you and will send you "
            "a plan by the end of {weekday:+1}.",
        ),
        Restates(
            Worked(4 * DAY + 2 * HOUR),
            "You ordered a medium mattress and received an extra firm one. Your wife "
            "cannot sleep on it, and we did not ring back after either of your calls.",
        ),
        Confirms(Worked(3 * DAY + 6 * HOUR)),
        Offers(
            Worked(3 * DAY + 3 * HOUR),
            "I suggest that we bring the medium mattress and take the firm one on the "
            "same trip, and return the £25 you paid for delivery.",
            (
                OurStep("We bring the medium mattress and take the firm one", 8),
                OurStep("We return £25 to your card", 5),
            ),
            (Gives("replacement"), Gives("refund", "25.00")),
        ),
        Answers(
            Worked(80),
            "counters",
            "Thank you, the exchange is what we need, but eight days is too long on "
            "the sofa. Could it come this week? If it can, forget the £25. If it "
            "cannot, I would ask £50 for the week.",
        ),
    ),
)
