"""A pan used on the wrong hob: not upheld, with a way forward."""

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
    Person("Victor Ionescu", "victor.ionescu@mail.example", "", "Email", 1.1),
    TOM,
    "Pan does not work",
    (
        Writes(
            Worked(13 * DAY + 4 * HOUR),
            "The copper pan I bought 14 months ago does not work on my new induction "
            "hob. I want a refund, it is useless to me now.\n\n"
            "Victor Ionescu",
        ),
        Reads(
            Worked(13 * DAY + 3 * HOUR),
            ("level/frustrated", "not signals/broken_promise"),
        ),
        Replies(
            Worked(13 * DAY + 2 * HOUR),
            "Hello Victor,\n\n"
            "A pan you like and a new hob that does not take it: that is a nuisance. "
            "Pure copper does not heat on induction, whoever makes it, and the pan "
            "itself is sound, so I cannot refund it after 14 months of use.\n\n"
            "What I can do: an induction plate goes under the pan, and I would send "
            "you one at half price, £14. Or we take the pan back against a steel one, "
            "with £20 off. Tell me which you prefer and I will arrange it the same "
            "day.",
        ),
        Writes(
            Evening(11 * DAY),
            "Fair enough, I did not know that about copper. I will take the plate at "
            "half price. Thanks for explaining.\n\nVictor",
        ),
        Replies(
            Morning(10 * DAY),
            "Hello Victor,\n\n"
            "The plate leaves us today and reaches you by {weekday:+2}. Warm the pan "
            "gently on it the first time.",
        ),
        Closes(
            Worked(9 * DAY + 5 * HOUR),
            "not_upheld",
            "The pan is sound and copper does not heat on induction. He took the plate "
            "at half price instead.",
        ),
    ),
)
