"""The kettle with the cracked base: the promise that slipped, and the third time."""

from amends.demo.clock import DAY
from amends.demo.moments import Lately, LetSlip, Worked
from amends.demo.stories.story import (
    TOM,
    Drafts,
    Person,
    Promised,
    Replies,
    Story,
    Writes,
)

PRIYA = Person(
    "Priya Raman",
    "priya.raman@mail.example",
    phone="+447700900123",
    prefers="Phone, after 4 pm",
    years=6.4,
)
STORY = Story(
    PRIYA,
    TOM,
    "Cracked kettle, order BH-20931",
    (
        Writes(
            Worked(2 * DAY + 190),
            "Hello,\n\n"
            "The kettle I ordered on {date:-16} arrived with a cracked base. I sent "
            "photos and was told someone would be in touch. Nobody was. I am a bit "
            "disappointed and still waiting. Order BH-20931, £42.\n\n"
            "Priya Raman",
        ),
        Replies(
            Worked(2 * DAY + 112),
            "Hello Priya,\n\n"
            "Thank you for the photos. I can see the crack clearly: it runs right "
            "across the base, so please don't use the kettle. After waiting for it, "
            "that must have been a disappointment. I am sorry that it reached you "
            "like that, and that nobody came back to you.\n\n"
            "I have asked our warehouse whether a replacement is in stock and will "
            "write again by {due}.",
            Promised("reply", "Write again by {due}", LetSlip(complained=Lately(25))),
        ),
        Writes(
            Lately(25),
            "This is the third time I am asking. You promised {due:day}. It is "
            "{weekday} and I have heard nothing about the kettle. I want my money "
            "back, please, and I will be telling everyone I know how you treat "
            "people.\n\n"
            "Priya Raman",
        ),
        # What stands in the composer: the coach has something to say about it.
        Drafts(
            Lately(5),
            "Hi Priya,\n\n"
            "I'm sorry if you feel let down. The warehouse team never got back to me, "
            "so I couldn't write on {due:day}.\n\n"
            "We can refund the kettle in full.",
        ),
    ),
)
