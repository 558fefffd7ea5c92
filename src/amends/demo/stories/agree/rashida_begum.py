"""A scratched table that fits: asked what would put it right."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import Evening, Morning, Worked
from amends.demo.stories.story import (
    AMARA,
    Confirms,
    Offers,
    Person,
    Replies,
    Restates,
    Story,
    Writes,
)

STORY = Story(
    Person("Rashida Begum", "rashida@begum.example", "+447700900468", "Email", 2.7),
    AMARA,
    "Scratched dining table",
    (
        Writes(
            Evening(5 * DAY),
            "The dining table is lovely and fits the room to the inch, which is why I "
            "am so disappointed. There is a scratch as long as my hand across the top. "
            "The drivers unwrapped it and one of them said it would polish out. It has "
            "not.\n\n"
            "Rashida Begum, BH-20760",
        ),
        Replies(
            Morning(4 * DAY),
            "Dear Rashida,\n\n"
            "A table that fits to the inch and then a scratch across the top: I can "
            "see why you are torn about it. I am sorry that it reached you "
            "scratched, and that you were told it would polish out.\n\n"
            "You will have my thoughts on how to settle this by the end of "
            "{weekday:+2}.",
        ),
        Restates(
            Worked(3 * DAY + 5 * HOUR),
            "The table arrived with a scratch of about 18 cm across its top. Polish "
            "does not take it out. You like the table and its size.",
        ),
        Confirms(Worked(2 * DAY + 5 * HOUR)),
        Offers(
            Worked(2 * DAY + 2 * HOUR),
            "There are three good ways to settle this, and you know best which suits "
            "you: a new top fitted at your home, £120 back and you keep the table as "
            "it is, or we collect it and refund it in full. What would put it right "
            "for you?",
            kind="question",
        ),
    ),
)
