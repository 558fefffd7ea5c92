"""A garden bench that weathered: partly ours, partly rain."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import Evening, Morning, Worked
from amends.demo.stories.story import (
    AMARA,
    Answers,
    Closes,
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
    Person("Oliver Stone", "oliver@stone.example", "+447700900690", "Email", 2.9),
    AMARA,
    "Garden bench has gone grey",
    (
        Writes(
            Evening(12 * DAY),
            "The teak bench I bought from you in April has gone grey and two slats "
            "have split. For £380 I expected better. The colour is awful and I want "
            "all my money back. I am really disappointed.\n\n"
            "Oliver Stone, BH-16021",
        ),
        Replies(
            Morning(11 * DAY),
            "Dear Oliver,\n\n"
            "I can see why you are disappointed in it. Slats on a £380 bench should "
            "not split in its first year. I am sorry that two of yours did. The grey "
            "is what teak does outdoors; a coat of oil brings the brown back, and we "
            "could have told you so on the label.\n\n"
            "I will send you a proposal for the slats and the oil by the end of "
            "{weekday:+2}.",
        ),
        Restates(
            Worked(10 * DAY + 4 * HOUR),
            "Two slats of the bench split within its first year, and it has turned "
            "grey, which nothing on our label prepared you for.",
        ),
        Confirms(Worked(9 * DAY + 3 * HOUR)),
        Offers(
            Worked(9 * DAY + HOUR),
            "I suggest that we fit two new slats at your home, and oil the whole bench "
            "while we are there. A full refund I cannot offer for the colour; the "
            "slats carry ten years of guarantee from the day we fit them.",
            (OurStep("A carpenter fits two slats and oils the bench", 4),),
            (Gives("repair"), Gives("explanation")),
        ),
        Answers(
            Worked(8 * DAY + 5 * HOUR),
            "agrees",
            "I had hoped for more, but that is fair. Agreed.",
        ),
        Keeps(Worked(6 * DAY + 2 * HOUR), "step"),
        Replies(
            Worked(3 * DAY + 5 * HOUR),
            "Dear Oliver,\n\n"
            "How does the bench look, and do the new slats sit firmly? Tell me if "
            "anything moves; I would send the carpenter back within the week.",
        ),
        Keeps(Worked(3 * DAY + 5 * HOUR - 2), "follow_up"),
        Writes(
            Worked(2 * DAY + 4 * HOUR),
            "It looks good as new, I must say. Fine by me.\n\nOliver Stone",
        ),
        Reads(Worked(2 * DAY + 3 * HOUR + 30)),
        Replies(
            Worked(2 * DAY + 3 * HOUR),
            "Dear Oliver,\n\n"
            "I am glad to read that. The tin of oil is in the post to you and should "
            "be there by {weekday:+2}, for next spring.",
        ),
        Closes(
            Worked(2 * DAY + 3 * HOUR - 5),
            "partly_upheld",
            "The slats were faulty and were replaced; the colour is the wood's own.",
        ),
    ),
)
