"""A polite last message, and nothing warm left in it."""

from amends.demo.clock import DAY, HOUR
from amends.demo.moments import Evening, Morning, Worked
from amends.demo.stories.story import TOM, Person, Replies, Story, Writes

STORY = Story(
    Person(
        "Helena Brandt",
        "h.brandt@praxis.example",
        phone="+447700900299",
        prefers="Email only",
        years=7,
    ),
    TOM,
    "Invoice for the waiting room chairs",
    (
        Writes(
            Evening(6 * DAY),
            "Dear Sirs,\n\n"
            "On {date:-20} I ordered eight chairs for the waiting room of my practice "
            "and asked for an invoice in the name of the practice. I received one in "
            "my own name. Please correct it.\n\n"
            "Dr Helena Brandt, order BH-20144",
        ),
        Replies(
            Morning(5 * DAY),
            "Dear Dr Brandt,\n\n"
            "I have your order in front of me: you asked for the practice's name and "
            "we put yours on the invoice. I can see what that costs you with your "
            "accountant. I am sorry for that. I have asked our accounts to make it "
            "out again and I will send it to you on {weekday:+1}.",
        ),
        Replies(
            Worked(4 * DAY),
            "Dear Dr Brandt,\n\n"
            "Here is the invoice in the name of Brandt Dental Practice, as promised. "
            "If anything on it should be different, I will change it the same day.",
        ),
        Writes(
            Worked(2 * DAY + 3 * HOUR),
            "Dear Mr Okafor,\n\n"
            "Thank you. This one has the right name and the wrong address. It is still "
            "of no use to my accountant.\n\n"
            "Dr Helena Brandt",
        ),
        Replies(
            Worked(2 * DAY + 2 * HOUR),
            "Dear Dr Brandt,\n\n"
            "The address on it is your home: I took it from the delivery and did not "
            "check. I am sorry, that is my own mistake. I have given the practice's "
            "address to our accounts and will send you the new invoice on "
            "{weekday:+1}.",
        ),
        Writes(
            Worked(52),
            "Dear Mr Okafor,\n\n"
            "I note that the invoice you announced has not arrived. I have asked for "
            "one sheet of paper three times, and I have been courteous each time. I do "
            "not intend to ask a fourth.\n\n"
            "Kindly confirm in writing by the end of today that it has been posted, "
            "failing which I shall return the chairs and take my custom elsewhere. I "
            "trust that is clear.\n\n"
            "Yours sincerely,\n"
            "Dr Helena Brandt",
        ),
    ),
)
