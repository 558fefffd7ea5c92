"""A long letter about an oven, typed in from four handwritten pages."""

from amends.demo.moments import Worked
from amends.demo.stories.story import AMARA, Person, Story, Writes

STORY = Story(
    Person(
        "Margaret Ellison",
        "m.ellison@post.example",
        phone="+441632960155",
        prefers="Letter, or phone before noon",
        years=11,
    ),
    AMARA,
    "Letter from Mrs Ellison about her oven",
    (
        Writes(
            Worked(95),
            "Dear Sir or Madam,\n\n"
            "I have bought from your shop since it was one room in the High Street, "
            "and I have never had cause to write a letter like this one. I am 84 and "
            "I hope you will forgive my taking it in order.\n\n"
            "On {date:-23} I chose the Calder oven because the young woman on the "
            "telephone said that fitting was included. On {date:-16} two men came, "
            "looked at the cupboard, said it was a centimetre too narrow and went "
            "away again, leaving the oven in my hallway in its box. I cannot lift it. "
            "I have to walk round it sideways to reach the front door, and my "
            "neighbour Mr Pugh moved it as far as he could.\n\n"
            "I telephoned on {date:-14} and was told that somebody would measure "
            "again. I telephoned on {date:-8} and the gentleman could find no note of "
            "my first call. My old oven was taken out by the two men, so I have been "
            "cooking on one ring for a fortnight. My daughter says I should ask for "
            "my money back, but I liked the oven and I should still like it, if it "
            "can be made to fit.\n\n"
            "What I ask is that somebody who knows about cupboards comes and looks, "
            "that I am told the day beforehand, and that I am not made to tell this "
            "story a fourth time. I am disappointed, more than I can say.\n\n"
            "Yours faithfully,\n"
            "Margaret Ellison (Mrs)",
        ),
    ),
    channel="letter",
)
