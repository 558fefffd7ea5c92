"""The wedding lamp: late, then brought by hand, and a letter of thanks."""

from datetime import time

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import Evening, Morning, Worked
from amends.demo.stories.story import (
    TOM,
    Answers,
    Closes,
    Confirms,
    Gives,
    Keeps,
    Offers,
    OurStep,
    Person,
    Replies,
    Restates,
    Story,
    Writes,
)

STORY = Story(
    Person("Aoife Brennan", "aoife@brennan.example", "+447700900841", "Email", 2.2),
    TOM,
    "Lamp for a wedding",
    (
        Writes(
            Evening(14 * DAY),
            "I ordered the Alder lamp as a wedding present and it should have been "
            "here four days ago. The wedding is in five days. I have rung twice and "
            "waited forty minutes each time. I am really annoyed and quite desperate, "
            "please help.\n\n"
            "Aoife Brennan, BH-18804",
        ),
        Replies(
            Morning(13 * DAY),
            "Hello Aoife,\n\n"
            "A wedding does not wait for a parcel, and you waited forty minutes for "
            "us twice. That must be nerve-racking so close to the day, and I am "
            "sorry. I have your lamp on my screen: it is at the depot in Reading, 20 "
            "miles from you.\n\n"
            "I will send you a way to get it to you in time within three hours.",
        ),
        Restates(
            Morning(13 * DAY, time(10, 15)),
            "The Alder lamp, a wedding present, is four days late, and you could not "
            "reach us by phone. You need it before the wedding.",
        ),
        Confirms(Morning(13 * DAY, time(11, 5))),
        Offers(
            Morning(13 * DAY, time(11, 50)),
            "I suggest that a driver brings the lamp to your door tomorrow, "
            "gift-wrapped, and that we return the delivery charge of £9.95.",
            (
                OurStep("A driver brings the lamp, wrapped", 1),
                OurStep("We return £9.95 to your card", 2),
            ),
            (Gives("action"), Gives("refund", "9.95")),
        ),
        Answers(
            Morning(13 * DAY, time(12, 30)), "agrees", "Yes! That would be perfect."
        ),
        Keeps(Worked(12 * DAY), "step"),
        Keeps(Worked(11 * DAY), "step"),
        Replies(
            Worked(8 * DAY + 2 * HOUR),
            "Hello Aoife,\n\n"
            "How was the wedding, and did the lamp arrive whole? If anything else "
            "about the order bothers you, answer this mail and I will look at it by "
            "the end of {weekday:+1}.",
        ),
        Keeps(Worked(8 * DAY + 2 * HOUR - 5), "follow_up"),
        Writes(
            Evening(8 * DAY),
            "They love the lamp, and your driver was so kind on the stairs. Thank "
            "you so much, Tom. You made our day.\n\n"
            "Aoife",
        ),
        Replies(
            Morning(7 * DAY),
            "Hello Aoife,\n\n"
            "That made my day. I have told Dave, who carried it up the stairs. "
            "I wish the two of them many bright evenings.",
        ),
        Closes(
            Worked(6 * DAY + 6 * HOUR),
            "upheld",
            "The lamp was late by our fault; it arrived in time and she thanked us.",
        ),
    ),
)
