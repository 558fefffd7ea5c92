"""The sofa with the broken frame: three weeks, an offer refused, a solicitor named."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import By, Evening, FromNow, Morning, Worked
from amends.demo.stories.story import (
    TOM,
    Answers,
    Confirms,
    Gives,
    Offers,
    OurStep,
    Person,
    Promised,
    Replies,
    Restates,
    Story,
    TheirStep,
    Writes,
)

STORY = Story(
    Person(
        "Marek Novák",
        "marek.novak@mail.example",
        phone="+447700900344",
        prefers="Phone; works shifts",
        years=1.2,
    ),
    TOM,
    "Sofa with a broken frame, order BH-19877",
    (
        Writes(
            Evening(8 * DAY),
            "I paid £1,249 for the Harrow sofa and it came with a broken frame. The "
            "left end sinks to the floor. Your two drivers saw it, shrugged and left. "
            "That was {date:-6} and I am still sitting on kitchen chairs with my "
            "family. I want this sorted.\n\n"
            "Marek Novák, order BH-19877",
        ),
        Replies(
            Morning(7 * DAY),
            "Hello Marek,\n\n"
            "I am sorry. A new sofa should carry you, and we should have taken a "
            "broken one straight back with us. That was wrong.\n\n"
            "I have your order in front of me. By {due} I will write to you with what "
            "we can do, once I have spoken to the workshop.",
            Promised("reply", "Write what we can do for the sofa", By(1)),
        ),
        Restates(
            Worked(6 * DAY + 2 * HOUR),
            "Your Harrow sofa, £1,249, came with the left side of its frame broken. "
            "Our drivers saw it and left it with you, so your family has had nothing "
            "to sit on since.",
        ),
        Replies(
            Worked(6 * DAY + 90),
            "Hello Marek,\n\n"
            "As promised: the workshop can rebuild the frame, and a new sofa would "
            "take six weeks from the maker. I have just sent you a summary of what "
            "went wrong. Once you tell me that I have it right, I will send you a "
            "proposal within a working day.",
        ),
        Confirms(Worked(5 * DAY + 2 * HOUR)),
        Offers(
            Worked(4 * DAY + 5 * HOUR),
            "I suggest that our workshop collects the sofa, rebuilds the frame and "
            "brings it back within eight days, and that we lend you a two-seater for "
            "that time.",
            (
                OurStep("We bring a two-seater on loan and collect your sofa", 6),
                OurStep("We return your sofa with a new frame", 14),
                TheirStep("You choose the hour for the collection"),
            ),
            (Gives("repair"), Gives("goodwill", "60.00")),
        ),
        Answers(
            Worked(70),
            "declines",
            "A REPAIR? I PAID £1,249 FOR A NEW SOFA. You are liars and I am done with "
            "you. If I don't hear back today my solicitor will be in touch. This is "
            "an absolute disgrace!!!",
        ),
        Replies(
            Worked(30),
            "Hello Marek,\n\n"
            "I can see why my offer felt like an insult. You bought a new sofa, and "
            "a mended one is not that. You are right to turn my offer down, and I am "
            "sorry that I made you wait for it.\n\n"
            "I am putting together a full refund of your £1,249, with the collection "
            "at our cost. You will have it from me, with dates, before your shift "
            "starts. My direct line is below if you would rather talk it through "
            "first.",
            Promised("offer", "Put the refund to Marek before his shift", FromNow(40)),
        ),
    ),
)
