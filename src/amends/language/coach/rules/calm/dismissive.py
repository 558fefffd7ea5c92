from amends.language.coach.rule import PhraseRule
from amends.language.text import phrases


class Dismissive(PhraseRule):
    """Never tell an upset person to calm down, or that it is only a small thing.

    Why: Nobody has ever calmed down on being told to. It says that the upset is the
    problem.
    Practice: P01
    Source: Hale 2025 (KODIS): anger in a dispute is answered with anger.
    Evidence: B

    Bad: Please calm down so that we can discuss this.
    Bad: There is no need to be so upset.
    Good: You have every reason to be upset, and I would be too.
    Good: The line will calm down after Christmas, so I will call you then.
    """

    severity = "stop"
    message = "This tells the customer not to be upset."
    pattern = phrases(
        r"(?<!will )(?<!to )(?:please |kindly |just )?calm (?:down|yourself)(?! (?:after|by|in|once))",
        r"(?:there is|there's|there was|i see) no (?:need|reason|call)(?: for you)? to"
        r" (?:be|get|become|feel) (?:so |this |that )?(?:upset|angry|rude|emotional|worked up"
        r"|dramatic|aggressive|alarmed|concerned)",
        r"(?:you are|you're) (?:being |over)(?:dramatic|emotional|reacting|unreasonable)",
    )
