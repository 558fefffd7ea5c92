"""Two delivery charges for one order: asked twice, in good manners that wear thin."""

from amends.demo.moments import FromNow, Worked
from amends.demo.stories.story import TOM, Notes, Person, Promised, Story, Writes

STORY = Story(
    Person(
        "Dolores Vega",
        "dolores.vega@post.example",
        phone="+447700900218",
        prefers="Email",
        years=2.5,
    ),
    TOM,
    "Second delivery charge",
    (
        Writes(
            Worked(45),
            "Hello,\n\n"
            "I have asked twice why the second delivery was charged. I ordered six "
            "wine glasses and a carafe on {date:-11}, in one basket, and you chose to "
            "send them in two boxes. That is your business, and yet there are two "
            "charges of £7.95 on my card.\n\n"
            "Both times I was told it would be looked at. I am still waiting, and I "
            "am getting frustrated. Would somebody please just give me an answer?\n\n"
            "Dolores Vega",
        ),
        Notes(
            Worked(20),
            "Both charges are there: the carafe left from the second warehouse. She "
            "is right. Checking whether the £7.95 can go back to her card today.",
            Promised(
                "acknowledge",
                "Tell Dolores that both charges are in front of me",
                FromNow(120),
            ),
        ),
    ),
)
