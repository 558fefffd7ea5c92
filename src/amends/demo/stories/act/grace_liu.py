"""Half a yes: the refund agreed, the voucher declined."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import Worked
from amends.demo.stories.story import (
    AMARA,
    Answers,
    Confirms,
    Gives,
    Keeps,
    Offers,
    OurStep,
    Person,
    Reads,
    Replies,
    Restates,
    Story,
    Writes,
)

STORY = Story(
    Person("Grace Liu", "grace.liu@inbox.example", "+447700900608", "Email", 5.1),
    AMARA,
    "Rug that sheds on everything",
    (
        Writes(
            Worked(5 * DAY + 6 * HOUR),
            "The wool rug sheds so badly that the vacuum cleaner has given up, and now "
            "that has to be repaired as well. I was told twice that it would settle "
            "after a week. It has been five. I am fed up with being told to wait "
            "again.\n\n"
            "Grace Liu, BH-18233",
        ),
        Reads(Worked(5 * DAY + 5 * HOUR)),
        Replies(
            Worked(5 * DAY + 4 * HOUR),
            "Dear Grace,\n\n"
            "No wonder you are fed up. Five weeks of wool, two rounds of being told "
            "to wait, and a broken vacuum cleaner. I am sorry that we let it go on "
            "like that.\n\n"
            "You will have a proposal from me by the end of {weekday:+2}.",
        ),
        Restates(
            Worked(5 * DAY + 3 * HOUR),
            "The rug still sheds after five weeks, we told you twice to wait, and the "
            "wool has blocked your vacuum cleaner, which needs a repair of £38.",
        ),
        Confirms(Worked(4 * DAY + 6 * HOUR)),
        Offers(
            Worked(4 * DAY + 2 * HOUR),
            "I suggest that we collect the rug and refund its £260, pay the £38 for "
            "your vacuum cleaner, and send you a voucher of £30.",
            (
                OurStep("We pay £38 for the vacuum cleaner to your card", 3),
                OurStep("We collect the rug", 6),
                OurStep("We refund £260 to your card", 8),
            ),
            (
                Gives("refund", "260.00"),
                Gives("compensation", "38.00"),
                Gives("goodwill", "30.00"),
            ),
        ),
        Answers(
            Worked(3 * DAY + 5 * HOUR),
            "agrees_in_part",
            "The refund and the repair, yes, thank you. No voucher please: I do not "
            "want to feel bought. I would rather you told other customers about the "
            "shedding.",
        ),
        Keeps(Worked(2 * DAY + 3 * HOUR), "step"),
    ),
)
