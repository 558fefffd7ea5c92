"""Priya's first complaint: a late parcel, settled well."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import Worked
from amends.demo.stories.story import TOM, Closes, Replies, Story, Writes
from amends.demo.stories.understand.priya_raman import PRIYA

STORY = Story(
    PRIYA,
    TOM,
    "Tea towels have not come",
    (
        Writes(
            Worked(17 * DAY + 3 * HOUR),
            "Hello, the tea towels I ordered on {date:-12} have not come. The tracking "
            "has said 'at the depot' for a week. Could you have a look, please?\n\n"
            "Priya Raman",
        ),
        Replies(
            Worked(17 * DAY + HOUR),
            "Hello Priya,\n\n"
            "I had a look: the depot has lost your parcel. I am sorry that you had to "
            "be the one to notice, after a week.\n\n"
            "A new set leaves us today and will be with you by {weekday:+2}. "
            "If you would rather have the £18 back, answer this mail and I will "
            "return it the same day.",
        ),
        Writes(
            Worked(15 * DAY + HOUR),
            "They came today, thank you for being so quick.\n\nPriya",
        ),
        Replies(
            Worked(15 * DAY),
            "Hello Priya,\n\n"
            "Thank you for telling me. Enjoy them. I am closing this now; one mail "
            "opens it again.",
        ),
        Closes(
            Worked(15 * DAY - 10),
            "upheld",
            "The depot lost the parcel; a new set reached her in two days.",
        ),
    ),
)
