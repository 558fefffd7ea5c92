"""Shelves that fell, and a refund that came a day late."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import By, Evening, Morning, Worked
from amends.demo.stories.story import (
    AMARA,
    Answers,
    Closes,
    Confirms,
    Gives,
    Keeps,
    Offers,
    OurStep,
    Person,
    Promised,
    Reads,
    Replies,
    Restates,
    Story,
    Writes,
)

STORY = Story(
    Person(
        "Samuel Adeyemi", "samuel.adeyemi@inbox.example", "+447700900758", "Phone", 4.4
    ),
    AMARA,
    "Shelves came off the wall",
    (
        Writes(
            Worked(14 * DAY + 6 * HOUR),
            "The wall shelves your man put up came down in the night with everything "
            "on them. My son sleeps under that wall and was at his gran's, thank God. "
            "I am furious. It is a disgrace to call that fitting! I want my money back "
            "and the wall made good.\n\n"
            "Samuel Adeyemi, BH-17555",
        ),
        Reads(
            Worked(14 * DAY + 5 * HOUR + 45),
            ("level/furious", "signals/safety_hazard", "wants/repair"),
        ),
        Replies(
            Worked(14 * DAY + 5 * HOUR + 30),
            "Dear Samuel,\n\n"
            "I read your message and thought of your son's bed. I am sorry. Those "
            "shelves were ours to fix safely and we did not.\n\n"
            "I am sending somebody I trust to look at the wall on {weekday:+1}, if "
            "you will have us, and I will write to you by {due}.",
            Promised("reply", "Write to Samuel after the visit", By(1)),
        ),
        Restates(
            Worked(14 * DAY + 2 * HOUR),
            "The shelves we fitted fell in the night above your son's bed. You want "
            "the £145 back and the wall repaired.",
        ),
        Confirms(Worked(13 * DAY + 7 * HOUR)),
        Replies(
            Worked(13 * DAY + 5 * HOUR + 30),
            "Dear Samuel,\n\n"
            "Thank you for letting Joan in. The wall plugs were too short "
            "for plaster. That is our fault alone. My plan follows within the hour.",
        ),
        Offers(
            Worked(13 * DAY + 5 * HOUR),
            "I suggest that we refund the £145, that Joan repairs and paints the wall, "
            "and that we pay £40 for what was broken.",
            (
                OurStep("We return £185 to your card", 2),
                OurStep("Joan repairs and paints the wall", 4),
            ),
            (Gives("refund", "145.00"), Gives("compensation", "40.00")),
        ),
        Answers(Worked(13 * DAY + HOUR), "agrees", "Agreed. Joan was very decent."),
        Keeps(Worked(10 * DAY + 5 * HOUR), "step"),
        Replies(
            Worked(10 * DAY + 5 * HOUR),
            "Dear Samuel,\n\n"
            "I promised your £185 by yesterday and sent it today. I am sorry for the "
            "extra day: I had not asked for the payment in time. It will be on your "
            "card by {weekday:+1}.",
        ),
        Keeps(Worked(9 * DAY + 4 * HOUR), "step"),
        Replies(
            Worked(6 * DAY + 3 * HOUR),
            "Dear Samuel,\n\n"
            "How is the wall, and did the £185 arrive? If something else of ours "
            "worries you at home, tell me and Joan will look at it this week.",
        ),
        Keeps(Worked(6 * DAY + 3 * HOUR - 3), "follow_up"),
        Writes(
            Evening(6 * DAY),
            "Money is here, wall looks fine, and my son chose the colour. We are good. "
            "Thank you, Amara.",
        ),
        Replies(
            Morning(5 * DAY),
            "Dear Samuel,\n\n"
            "I am glad, and I hope it is a good colour. We now check the plugs on "
            "every plaster wall, because of yours.",
        ),
        Closes(
            Worked(4 * DAY + 5 * HOUR),
            "upheld",
            "Wall plugs too short for plaster; refunded a day late, repaired, settled.",
        ),
    ),
)
