"""A lamp cable that sparked: replaced, and a call to make tomorrow."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import Worked
from amends.demo.stories.story import (
    AMARA,
    Answers,
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
    Person(
        "Rosa Martinelli",
        "rosa.martinelli@post.example",
        phone="+447700900644",
        prefers="Phone, afternoons",
        years=8,
    ),
    AMARA,
    "Lamp cable gave sparks",
    (
        Writes(
            Worked(8 * DAY + 6 * HOUR),
            "Hello, the reading lamp gave off sparks where the cable goes in. I pulled "
            "the plug. Nobody is hurt, and I would not dare to use it again. I wrote "
            "on your form a week ago and I am still waiting for a word.\n\n"
            "Rosa Martinelli, BH-19340",
        ),
        Replies(
            Worked(8 * DAY + 5 * HOUR),
            "Dear Rosa,\n\n"
            "I am relieved that you pulled the plug and are unhurt. You told us of a "
            "lamp that sparks and waited a week for a word. I am sorry: a message "
            "like yours has to reach me the same day.\n\n"
            "Please leave it unplugged. I will send you a plan by the end of "
            "{weekday:+2}.",
        ),
        Restates(
            Worked(8 * DAY + 2 * HOUR),
            "Your reading lamp sparked at the cable. You told us on the form and "
            "heard nothing for a week.",
        ),
        Confirms(Worked(7 * DAY + HOUR)),
        Offers(
            Worked(7 * DAY - 1),
            "I suggest that we collect the lamp to examine the cable, and that you "
            "choose any other reading lamp from our range in its place.",
            (
                OurStep("We bring the lamp you chose and collect the old one", 3),
                OurStep("I tell you what our workshop found in the cable", 5),
            ),
            (Gives("replacement"), Gives("explanation")),
        ),
        Answers(
            Worked(6 * DAY + 2 * HOUR),
            "agrees",
            "Thank you, that is kind. The Finch lamp in brass, please.",
        ),
        Keeps(Worked(4 * DAY + 3 * HOUR), "step"),
        Replies(
            Worked(2 * DAY + 6 * HOUR),
            "Dear Rosa,\n\n"
            "Our workshop opened the lamp: one strand of the cable was pinched under "
            "the base. We have stopped selling that batch, and I am writing to the "
            "other 31 people who bought one.\n\n"
            "I will ring you within four working days, in the afternoon, to hear how "
            "the Finch does.",
        ),
        Keeps(Worked(2 * DAY + 6 * HOUR - 4), "step"),
    ),
)
