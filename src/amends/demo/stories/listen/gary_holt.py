"""Two lines in capitals: a washing machine three weeks late."""

from amends.demo.moments import Worked
from amends.demo.stories.story import AMARA, Person, Story, Writes

STORY = Story(
    Person("Gary Holt", "gary.holt@mail.example", "+447700900102", "", 0.2),
    AMARA,
    "WASHING MACHINE",
    (
        Writes(
            Worked(22),
            "WHERE IS MY WASHING MACHINE. THREE WEEKS AND YOU LIARS STILL SAY "
            "TOMORROW\n"
            "ANSWER YOUR PHONE OR GIVE ME MY MONEY BACK!!!",
        ),
    ),
)
