"""A parcel signed for by somebody nobody knows."""

from datetime import time

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import By, Worked
from amends.demo.stories.story import (
    TOM,
    Notes,
    Person,
    Promised,
    Replies,
    Story,
    Writes,
)

STORY = Story(
    Person("Yusuf Demir", "yusuf.demir@mail.example", "+447700900402", "Phone", 3.3),
    TOM,
    "Parcel left with a neighbour who does not exist",
    (
        Writes(
            Worked(DAY + 6 * HOUR),
            "Your courier says my pans were left with a neighbour called 'Harris' at "
            "number 40. Our street ends at 36. I have asked up and down the road. I "
            "paid £118 for them and I am still without pans. Please find them or send "
            "new ones, I am getting annoyed.\n\n"
            "Yusuf Demir, BH-21189",
        ),
        Replies(
            Worked(DAY + 4 * HOUR),
            "Hello Yusuf,\n\n"
            "A number 40 in a street that ends at 36: no wonder you walked up and down "
            "it. I am sorry that our courier left your pans with nobody.\n\n"
            "I have asked for the driver's photo and the place where it was taken. "
            "Whatever it shows, I will write to you by {due}, and either your pans or "
            "new ones will be on their way.",
            Promised("reply", "Write what became of the pans", By(2, time(15))),
        ),
        Notes(
            Worked(3 * HOUR),
            "The photo shows a green door. The depot is checking the van's "
            "track. Two sets of these pans are in stock, one put aside for him.",
        ),
    ),
)
