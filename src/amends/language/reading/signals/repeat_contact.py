from amends.language.reading.tables import Cues
from amends.language.text import phrases

REPEAT_CONTACT = Cues(
    "repeat_contact",
    phrases(
        r"(?:second|third|fourth|fifth|\d+(?:th|rd|nd)) (?:time|email|e-mail|message|call|letter)",
        r"(?:called|rung|rang|phoned|emailed|e-mailed|written|wrote|contacted|messaged)"
        r"(?: \w+){0,3} (?:twice|\w+ times|several times|again|already)",
        r"still (?:no|not|haven't|waiting|nothing)",
    ),
)
