"""Sarcasm about a desk with two left legs, and a correction."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import Worked
from amends.demo.stories.story import (
    AMARA,
    Corrects,
    Person,
    Replies,
    Restates,
    Story,
    Writes,
)

STORY = Story(
    Person("Ben Achterberg", "ben@achterberg.example", "+447700900383", "Email", 0.9),
    AMARA,
    "Congratulations on the desk",
    (
        Writes(
            Worked(2 * DAY + 4 * HOUR),
            "Congratulations! I did not think it possible to pack a desk with two left "
            "legs, yet here we are. Your helpline was a delight as well: 35 minutes of "
            "pan pipes, and then a voice told me that you value my call. What a "
            "joke.\n\n"
            "Do let me know whether the right legs are a subscription.\n\n"
            "Ben Achterberg, BH-21002",
        ),
        Replies(
            Worked(2 * DAY + 3 * HOUR),
            "Hello Ben,\n\n"
            "You had every reason to expect a left and a right one. Two left legs "
            "and 35 minutes of pan pipes: I am sorry for both, and for the day you "
            "meant to spend at that desk. The right legs are on me to find, and "
            "there is no subscription.\n\n"
            "I am asking the workshop what they have on the shelf. You will hear "
            "from me by the end of {weekday:+1}.",
        ),
        Restates(
            Worked(DAY + 4 * HOUR),
            "Your desk came with two left legs, so it cannot stand, and our helpline "
            "kept you waiting for 35 minutes without an answer. You would like the "
            "right pair of legs.",
        ),
        Corrects(
            Worked(46),
            "Nearly. I would like the right legs AND the desktop replaced, because it "
            "is scratched right across where your box cutter went through it. I did "
            "mention that on the phone, between the pan pipes.",
        ),
    ),
)
