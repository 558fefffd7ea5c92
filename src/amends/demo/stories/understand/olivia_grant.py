"""An installer who laughed at the customer's questions."""

from datetime import time

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import By, Evening, Morning, Worked
from amends.demo.stories.story import (
    AMARA,
    Notes,
    Person,
    Promised,
    Replies,
    Story,
    Writes,
)

STORY = Story(
    Person(
        "Olivia Grant",
        "olivia.grant@inbox.example",
        phone="+447700900437",
        prefers="Phone, after 10 am",
        years=4,
    ),
    AMARA,
    "Your installer was rude to me",
    (
        Writes(
            Evening(3 * DAY),
            "The man who came to fit our dishwasher today was awful. When I asked "
            "where the water valve would be he laughed and said he would explain it to "
            "my husband. He left the old machine in the hall and mud up the stairs. I "
            "felt like a child in my own kitchen. I am still shaking with anger and I "
            "do not want him in my house again. This is unacceptable!\n\n"
            "Olivia Grant",
        ),
        Replies(
            Morning(2 * DAY),
            "Dear Olivia,\n\n"
            "You asked a sensible question in your own kitchen and were laughed at. "
            "That was wrong, and I am sorry. I am sorry for the mud on your stairs and "
            "the old machine in your hall as well.\n\n"
            "He will not come to you again: I have put that on your address. I am "
            "speaking to him and to whoever plans his visits, and I will ring you at "
            "{due} to tell you what came of it and how we finish the job.",
            Promised("call", "Ring Olivia about the installer", By(3, time(11))),
        ),
        Notes(
            Worked(5 * HOUR),
            "Second remark about this installer since summer. Spoke to his planner; "
            "meeting him on {weekday:+1} at nine.",
        ),
    ),
)
