"""A driver who shouted through the letter box."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import Worked
from amends.demo.stories.story import (
    AMARA,
    Answers,
    Confirms,
    Gives,
    Keeps,
    Notes,
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
        "Fatima Zahra El Amrani",
        "fz.elamrani@mail.example",
        phone="+447700900577",
        prefers="Phone, not between 1 and 2",
        years=3.6,
    ),
    AMARA,
    "Your driver shouted at my mother",
    (
        Writes(
            Worked(6 * DAY + 3 * HOUR),
            "My mother is 79 and slow to the door. Your driver shouted through the "
            "letter box that he does not have all day, threw the box on the step and "
            "left. There was glass in it. She was in tears when I came home. It is "
            "disgusting to treat an old lady like this. I am furious, and I want to "
            "know what you are going to do about him!\n\n"
            "Fatima Zahra El Amrani",
        ),
        Replies(
            Worked(6 * DAY + 2 * HOUR + 30),
            "Dear Fatima,\n\n"
            "Nobody should be shouted at through their own front door, and your mother "
            "least of all. I am sorry, and I would like to tell her so myself, if she "
            "would like that.\n\n"
            "I have the driver's round in front of me and will speak to him today. You "
            "will hear from me by the end of {weekday:+1}.",
        ),
        Restates(
            Worked(5 * DAY + 5 * HOUR),
            "Our driver shouted at your mother through the letter box and threw a box "
            "of glasses on her step. The glasses broke and she was in tears.",
        ),
        Confirms(Worked(5 * DAY + 2 * HOUR)),
        Offers(
            Worked(4 * DAY + 6 * HOUR),
            "I suggest that I ring your mother to apologise, that we bring new glasses "
            "with another driver, and that your address asks every driver to wait at "
            "the door.",
            (
                OurStep("Amara rings your mother to apologise", 2),
                OurStep("Another driver brings the new glasses", 6),
                OurStep("Your address asks drivers to wait at the door", 7),
            ),
            (Gives("apology"), Gives("replacement"), Gives("action")),
        ),
        Answers(
            Worked(4 * DAY + 3 * HOUR),
            "agrees",
            "Yes. My mother would like the call, she says, but not too early.",
        ),
        Keeps(Worked(3 * DAY + 4 * HOUR), "step"),
        Notes(
            Worked(3 * DAY + 4 * HOUR - 10),
            "Rang Mrs El Amrani senior. She was gracious about it and told me about "
            "the glasses: they are for her granddaughter's engagement.",
        ),
    ),
)
