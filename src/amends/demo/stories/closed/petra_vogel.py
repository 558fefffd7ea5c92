"""A missing parcel that was in the shed all along: withdrawn."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import Evening, Morning, Worked
from amends.demo.stories.story import (
    TOM,
    Closes,
    Person,
    Reads,
    Replies,
    Story,
    Writes,
)

STORY = Story(
    Person("Petra Vogel", "petra@vogel.example", "+447700900717", "Email", 0.5),
    TOM,
    "Parcel missing",
    (
        Writes(
            Worked(7 * DAY + 3 * HOUR),
            "My parcel with the bed linen is marked as delivered and it is not here. I "
            "have waited two days. This is ridiculous, I am sure it was stolen from "
            "the step again.\n\n"
            "Petra Vogel, BH-20411",
        ),
        Reads(
            Worked(7 * DAY + 2 * HOUR + 30), ("level/frustrated", "feelings/worried")
        ),
        Replies(
            Worked(7 * DAY + 2 * HOUR),
            "Hello Petra,\n\n"
            "Marked as delivered and not there, for two days: I am sorry that you are "
            "left searching. The driver's photo shows the parcel beside a lawn mower, "
            "under a roof. Is there a shed it could be in?\n\n"
            "If it is not there, I will send the linen again on {weekday:+1} "
            "at our cost.",
        ),
        Writes(
            Evening(7 * DAY),
            "Oh no. It is in the shed, behind the mower. I feel silly. Please forget "
            "the whole thing, and thank you for being so nice about it.\n\nPetra",
        ),
        Replies(
            Morning(6 * DAY),
            "Hello Petra,\n\n"
            "Nothing silly about it: a card through your door would have told you, and "
            "the driver left none. I have asked the depot for one every time. Sleep "
            "well in the new linen.",
        ),
        Closes(
            Worked(5 * DAY + 6 * HOUR),
            "withdrawn",
            "She found the parcel in her shed; the driver had left no card.",
        ),
    ),
)
