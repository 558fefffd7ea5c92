"""Paid for on the website, never ordered: the money goes back today."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import Evening, Morning, Worked
from amends.demo.stories.story import (
    TOM,
    Answers,
    Confirms,
    Gives,
    Offers,
    OurStep,
    Person,
    Replies,
    Restates,
    Story,
    Writes,
)

STORY = Story(
    Person("Lars Pettersson", "lars@pettersson.example", "+447700900544", "Email", 1.5),
    TOM,
    "Payment taken, no order",
    (
        Writes(
            Evening(5 * DAY),
            "Your website took £214 from my account and then showed an error page. "
            "There is no order in my account and no mail. I have been waiting for an "
            "answer on the chat three evenings now. Please sort this out.\n\n"
            "Lars Pettersson",
        ),
        Replies(
            Morning(4 * DAY),
            "Hello Lars,\n\n"
            "To pay and then see an error page must be worrying. Your £214 reached "
            "us, and we made no order of it. I am sorry, and sorry for the three "
            "evenings in the chat.\n\n"
            "I will put a plan in front of you by the end of {weekday:+2}.",
        ),
        Restates(
            Worked(3 * DAY + 4 * HOUR),
            "We took £214 for an order that our website did not record, and the chat "
            "left you without an answer on three evenings.",
        ),
        Confirms(Worked(2 * DAY + 5 * HOUR)),
        Offers(
            Worked(2 * DAY),
            "I suggest that we return the £214 to your account, and that I place the "
            "order again for you by hand with 10% off, if you still want the lamps.",
            (
                OurStep("We return £214 to your account", 2),
                OurStep("I place the order again, with 10% off", 4),
            ),
            (Gives("refund", "214.00"), Gives("goodwill", "21.40")),
        ),
        Answers(
            Worked(DAY + 4 * HOUR),
            "agrees",
            "Yes please to both, thank you. I am looking forward to the lamps.",
        ),
    ),
)
