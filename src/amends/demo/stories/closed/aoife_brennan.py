"""The wedding lamp: late, then brought by hand, and a letter of thanks."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import Evening, Worked
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
    "Lamp for a wedding on Saturday",
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
            Worked(12 * DAY + 7 * HOUR),
            "Hello Aoife,\n\n"
            "A wedding does not wait for a parcel, and you waited forty minutes for us "
            "twice. I am sorry. I have your lamp on my screen: it is at the depot in "
            "Reading, 20 miles from you.\n\n"
            "I will send you a way to get it to you in time within three hours.",
        ),
        Restates(
            Worked(12 * DAY + 6 * HOUR),
            "The Alder lamp, a wedding present, is four days late, and you could not "
            "reach us by phone. You need it before the wedding.",
        ),
        Confirms(Worked(12 * DAY + 5 * HOUR)),
        Offers(
            Worked(12 * DAY + 4 * HOUR),
            "I suggest that a driver brings the lamp to your door tomorrow evening, "
            "gift-wrapped, and that we return the delivery charge of £9.95.",
            (
                OurStep("A driver brings the lamp, wrapped, after 6 pm", 1),
                OurStep("We return £9.95 to your card", 2),
            ),
            (Gives("action"), Gives("refund", "9.95")),
        ),
        Answers(Worked(12 * DAY + 3 * HOUR), "agrees", "Yes! That would be perfect."),
        Keeps(Worked(11 * DAY + HOUR), "step"),
        Keeps(Worked(10 * DAY + 4 * HOUR), "step"),
        Replies(
            Worked(8 * DAY + 2 * HOUR),
            "Hello Aoife,\n\n"
            "How was the wedding, and did the lamp arrive whole? If anything else "
            "about the order bothers you, answer this mail and I will look at it by "
            "{weekday:+1} evening.",
        ),
        Keeps(Worked(8 * DAY + 2 * HOUR - 5), "follow_up"),
        Writes(
            Evening(8 * DAY),
            "It was a lovely day and they adored the lamp. Your driver even carried "
            "it up three floors. Thank you so much, Tom. I will certainly buy from "
            "you again.\n\n"
            "Aoife",
        ),
        Replies(
            Worked(6 * DAY + 7 * HOUR),
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
