"""A fridge that warms: the new one is on its way, the food already paid for."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import Worked
from amends.demo.stories.story import (
    AMARA,
    TOM,
    Answers,
    Confirms,
    Gives,
    Keeps,
    Offers,
    OurStep,
    Person,
    Reads,
    Replies,
    Restates,
    Story,
    TheirStep,
    Writes,
)

STORY = Story(
    Person(
        "Ngozi Okonkwo",
        "ngozi.okonkwo@mail.example",
        phone="+447700900612",
        prefers="Phone, mornings",
        years=4.8,
    ),
    TOM,
    "Fridge is warm, food spoilt",
    (
        Writes(
            Worked(6 * DAY + 5 * HOUR),
            "The fridge you delivered on {date:-5} is at 14 degrees and everything "
            "in it has gone off, my mother's insulin nearly with it, it is at my "
            "sister's now. I waited in all day for an engineer who did not come. "
            "This is not acceptable, it is awful service, and I am still without a "
            "fridge!",
            channel="call",
        ),
        Reads(
            Worked(6 * DAY + 4 * HOUR + 30),
            ("signals/broken_promise", "signals/vulnerable"),
            by=AMARA,
        ),
        Replies(
            Worked(6 * DAY + 4 * HOUR),
            "Dear Ngozi,\n\n"
            "That must have been a frightening hour, and I am glad that the insulin "
            "is safe at your sister's. You waited in a whole day for our engineer "
            "and he did not come, and the fridge is still warm. I am sorry. Both are "
            "ours to put right.\n\n"
            "You will have my proposal by the end of {weekday:+1}.",
        ),
        Restates(
            Worked(6 * DAY + 3 * HOUR),
            "Your new fridge does not cool below 14 degrees, about £60 of food was "
            "lost, and the engineer we sent did not come on the day you stayed in.",
        ),
        Confirms(Worked(6 * DAY)),
        Offers(
            Worked(5 * DAY + 6 * HOUR),
            "I suggest a new fridge of the same model, carried to your kitchen, with "
            "the old one taken away on the same trip, and £60 for the food.",
            (
                OurStep("We pay £60 for the food to your card", 3),
                OurStep("We bring the new fridge and take the old one", 7),
                TheirStep("You tell us which morning suits you"),
            ),
            (Gives("replacement"), Gives("compensation", "60.00")),
        ),
        Answers(
            Worked(5 * DAY + 2 * HOUR),
            "agrees",
            "Yes, I agree. Any morning before ten would be best. Thank you for "
            "ringing me back so quickly.",
        ),
        Keeps(Worked(3 * DAY + 4 * HOUR), "step"),
    ),
)
