"""Locked out of the website at midnight; a question is with him."""

from datetime import time

from amends.demo.clock import DAY
from amends.demo.moments import Evening, Morning
from amends.demo.stories.story import TOM, Person, Replies, Story, Writes

STORY = Story(
    Person("Kwame Mensah", "kwame@mensah.example", "+447700900311", "Text or email", 2),
    TOM,
    "Locked out of my account",
    (
        Writes(
            Evening(3 * DAY, time(23, 40)),
            "It is twenty to midnight and I have been trying to change a delivery for "
            "an hour. Your website says wrong password, the reset mail never comes, "
            "and now the account is locked. The delivery goes to my old flat if "
            "nobody changes it. It's really frustrating.\n\n"
            "Kwame Mensah",
        ),
        Replies(
            Morning(2 * DAY),
            "Hello Kwame,\n\n"
            "An hour at midnight, and still locked out: I can see why that was "
            "maddening, and I am sorry that we put you through that. Your delivery "
            "is safe. I have stopped it, so it stays with us until you tell me where "
            "it should go.\n\n"
            "So that I can let you back in: do you sign in with this address, or "
            "with an older one? Once you tell me, I will unlock your account within "
            "the hour, any weekday from nine to five.",
        ),
    ),
)
