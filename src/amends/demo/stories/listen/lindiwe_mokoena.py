"""Curtains in the wrong green, told calmly on the web form."""

from amends.demo.moments import Worked
from amends.demo.stories.story import TOM, Person, Story, Writes

STORY = Story(
    Person(
        "Lindiwe Mokoena",
        "lindiwe.mokoena@inbox.example",
        phone="+447700900187",
        prefers="Email, evenings",
        years=1.8,
    ),
    TOM,
    "Curtains in the wrong colour",
    (
        Writes(
            Worked(185),
            "I ordered the Wren curtains in sage on {date:-9}. What came is mint, and "
            "one hem is about two centimetres longer than the other. They are nicely "
            "made otherwise.\n\n"
            "Could you tell me whether you really have the sage? If so I would like "
            "to exchange them. If you do not, I would rather send them back. Order "
            "BH-21077.",
        ),
    ),
    channel="web",
)
