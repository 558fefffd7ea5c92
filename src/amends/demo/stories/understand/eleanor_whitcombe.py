"""A bed ordered for a husband who has died, and the reminders that go on."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import By, Worked
from amends.demo.stories.story import (
    AMARA,
    Notes,
    Person,
    Promised,
    Replies,
    Restates,
    Story,
    Writes,
)

STORY = Story(
    Person(
        "Eleanor Whitcombe",
        "eleanor.whitcombe@post.example",
        phone="+441632960171",
        prefers="Phone, late morning",
        years=9,
    ),
    AMARA,
    "My husband's order",
    (
        Writes(
            Worked(DAY + 3 * HOUR),
            "Dear Bright Home,\n\n"
            "My late husband Arthur ordered an adjustable bed in spring because of his "
            "heart. He died on {date:-24}, before it was delivered. When I rang, the "
            "lady was very kind and cancelled it for me. Since then three letters with "
            "his name on them have come, about choosing a delivery day. I find them "
            "hard to open.\n\n"
            "Would you take his name off your list, please, and let me know what "
            "happens with the deposit of £300? Thank you.\n\n"
            "Eleanor Whitcombe",
        ),
        Replies(
            Worked(DAY + 2 * HOUR + 20),
            "Dear Mrs Whitcombe,\n\n"
            "I am so sorry for the loss of your husband, and that three letters with "
            "his name reached you from us after you had told us. You should not have "
            "had to open them. Once should have been enough.\n\n"
            "I have taken his name off every list myself, and read the order through "
            "to be sure that nothing else will go out. The deposit is yours. I will "
            "write to you by {due} with the day on which it comes back. I have every "
            "paper it takes.",
            Promised("reply", "Tell Eleanor when the deposit comes back", By(2)),
        ),
        Notes(
            Worked(DAY + 2 * HOUR),
            "Recently bereaved. One person, me, until this is done; no templates, no "
            "survey. The cancellation was noted on her call and never reached the "
            "delivery reminders.",
        ),
        Restates(
            Worked(4 * HOUR),
            "You cancelled your husband's bed after his death. We went on writing to "
            "him, three times, and the deposit of £300 has not come back to you.",
        ),
    ),
)
