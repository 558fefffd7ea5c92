"""A pram-sized hole in the order: understood, and waiting for a plan."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import Worked
from amends.demo.stories.story import (
    AMARA,
    Confirms,
    Person,
    Replies,
    Restates,
    Story,
    Writes,
)

STORY = Story(
    Person(
        "Chiara Romano", "chiara.romano@inbox.example", "+447700900522", "Email", 0.7
    ),
    AMARA,
    "Nursery order arrived without the cot",
    (
        Writes(
            Worked(2 * DAY + 5 * HOUR),
            "Hello, our nursery order came on {date:-2} in five boxes, and the cot is "
            "in none of them. The delivery note says six. The baby is due in three "
            "weeks. I am trying to stay calm, and I am worried that nobody will "
            "look.\n\n"
            "Chiara Romano, BH-20950",
        ),
        Replies(
            Worked(2 * DAY + 3 * HOUR),
            "Dear Chiara,\n\n"
            "No wonder you are worried. Six boxes on the note and five at your door, "
            "three weeks before a baby: I am sorry, and I am looking. The cot's box "
            "never left our loading bay. We missed it.\n\n"
            "I am sending you a short summary now. Once you have told me that I have "
            "it right, you will have a plan from me within a working day.",
        ),
        Restates(
            Worked(2 * DAY + 2 * HOUR),
            "Five of six boxes came. The missing one holds the cot, which you need "
            "before the baby comes in three weeks.",
        ),
        Confirms(Worked(2 * HOUR + 30)),
    ),
)
