"""A wardrobe without its hinges, and a review already written."""

from amends.demo.moments import Worked
from amends.demo.stories.story import AMARA, Person, Story, Writes

STORY = Story(
    Person(
        "Callum Fraser", "callum.fraser@mail.example", "+447700900266", "Email", 0.4
    ),
    AMARA,
    "Half a wardrobe",
    (
        Writes(
            Worked(48),
            "So I took a day off to build the Larch wardrobe and it has no hinges. No "
            "hinges, one door handle, and eleven screws instead of forty. Your spare "
            "parts page sends me round in circles and the chat hung up on me. It is "
            "ridiculous.\n\n"
            "I have a one-star review written with photos of the pile on my bedroom "
            "floor. It goes on every site I can find tonight unless somebody with a "
            "pulse rings me. Absolutely pathetic service.\n\n"
            "Callum Fraser, BH-21311",
        ),
    ),
)
