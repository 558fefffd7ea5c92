"""A gas hob that hisses: safety comes before everything."""

from amends.demo.moments import Lately
from amends.demo.stories.story import AMARA, Person, Story, Writes

STORY = Story(
    Person(
        "Siobhan O'Rourke",
        "siobhan.orourke@post.example",
        phone="+447700900735",
        prefers="Phone",
        years=5.5,
    ),
    AMARA,
    "Gas hob leaking after your fitter left",
    (
        Writes(
            Lately(20),
            "Your fitter put in our new gas hob and since he left the kitchen smells "
            "of gas and the back burner hisses when it is off. I have turned the gas "
            "off at the meter and opened every window. There is a baby in this house. "
            "This is DANGEROUS and I am furious that nobody answers your emergency "
            "number. Somebody could have died. Worst company I have ever dealt with!"
            "\n\n"
            "Siobhan O'Rourke",
        ),
    ),
)
