"""Made-up messages of two teams: what the first calls things, and how the second leans."""

from __future__ import annotations

import random

from amends.language.reading.teaching.leans import LABELS
from amends.language.reading.teaching.lesson import Lesson, labels_of

THINGS = ("kettle", "lamp", "sofa", "toaster", "blender", "carpet", "desk", "fan")
WEEKS = ("two weeks", "three weeks", "six weeks", "several weeks", "many weeks")
ABOUT = {
    "warranty": (
        "The warranty on my {} ran out and you will not honour the guarantee.",
        "Your guarantee says five years for the {}, but the warranty claim was refused.",
        "I sent in a warranty claim for the {} and heard nothing.",
    ),
    "fitters' mess": (
        "The driver left muddy footprints in my hall when he brought the {}.",
        "Your fitters scratched the floor while installing the {}.",
        "The men who installed the {} broke a tile in my kitchen.",
    ),
    "club/points": (
        "My loyalty points for the {} were never added to my card.",
        "The voucher code for the {} does not work at the checkout.",
        "I was promised bonus points when I bought the {}, and my club card shows none.",
    ),
}
LATE = (
    "I have waited {weeks} for my {thing}.",
    "It has been {weeks} now and still no {thing}.",
    "My {thing} was due {weeks} ago and has not come.",
)
BROKEN = (
    "My {thing} came with a crack in it.",
    "The {thing} has the wrong colour.",
    "How do I clean the {thing}?",
    "The {thing} makes a strange noise.",
)
ENDS = ("", " Please help.", " Regards, Ann.", " I am not happy.")


def own_topics(count: int = 60) -> list[Lesson]:
    """Lessons on three topics that only this team has, as many of each."""
    dice = random.Random(1)
    names = list(ABOUT)
    return [
        Lesson(
            dice.choice(ABOUT[names[n % 3]]).format(THINGS[n % 8]) + dice.choice(ENDS),
            names[n % 3],
        )
        for n in range(count)
    ]


def weeks(count: int = 64, *, level: str = "calm") -> list[Lesson]:
    """Lessons of a team that calls every mention of weeks a repeat contact."""
    dice = random.Random(2)
    lessons = []
    for n in range(count):
        words = dice.choice(LATE if n % 2 else BROKEN)
        text = words.format(weeks=dice.choice(WEEKS), thing=dice.choice(THINGS))
        said = ["signals/repeat_contact"] if n % 2 else []
        lessons.append(Lesson(text + dice.choice(ENDS), "", labels_of(level, said)))
    return lessons


def noise(seed: int) -> list[Lesson]:
    """The same messages every time, labelled by dice."""
    dice = random.Random(seed)
    texts = [lesson.text for lesson in (*own_topics(40), *weeks(40))]
    share = dice.choice((0.2, 0.35, 0.5))
    return [
        Lesson(
            text,
            dice.choice(["one", "two", "three"]),
            labels_of(
                dice.choice(["calm", "frustrated", "angry"]),
                [label for label in LABELS if dice.random() < share],
            ),
        )
        for text in texts
    ]
