from amends.language.coach.draft import Draft
from amends.language.coach.facts import subject
from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases
from amends.language.text import Span


class Empty(PhraseRule):
    """Put what it was like for this customer in the place of a formula.

    Why: "Your satisfaction is important to us" is about us. Nobody feels understood
    by it.
    Practice: P05
    Source: Clark et al. 2013: bare affective phrases are weaker than attentive ones.
    Evidence: C

    Bad: We value your feedback.
    Bad: Your call is important to us.
    Bad: We understand your frustration and we appreciate your patience.
    Bad: Here at Bankwell we pride ourselves on our service.
    Good: Four days without heating, with a baby in the house, is far too long.
    Good: The photographs you sent were important to us in finding the leak.
    """

    message = "This formula would fit any letter."
    pattern = phrases(
        r"(?:we|i) (?:do )?(?:understand|appreciate|recognise|know) (?:that "
        r")?(?:disruption|delays?|this|it|waiting|these things) (?:can|may"
        r"|might|must) be (?:\w+ )?(?:frustrating|difficult|annoying"
        r"|upsetting|stressful|inconvenient|disappointing)",
        r"your (?:experience|opinion|voice|time|feedback) matters(?: to us)?",
        r"(?:we|i) (?:do |really |truly |greatly |highly )*value (?:your|you"
        r"|all|every|our)"
        r" ?(?:\w+ )?(?:feedback|custom|comments?|loyalty|business|opinion|customers?"
        r"|guests?|patience|input|as a)",
        r"(?:your|our \w+'?s?'?) (?:satisfaction|comfort|safety|call|enquiry"
        r"|query|feedback"
        r"|concern|custom|business|opinion|experience|loyalty|happiness|wellbeing)"
        r"(?: \w+ \w+ \w+ \w+)? (?:is|are|remains?|means)(?: \w+){0,3}"
        r" (?:important|priority|priorities|heart|concern|importance|everything|world"
        r"|first|top)(?: to us| of all| of everything| us)?",
        r"(?:of (?:the )?(?:utmost|paramount|highest) importance|number one priority"
        r"|at the heart of (?:all|everything))",
        r"we (?:\w+ )?pride ourselves (?:on|in)",
        r"(?:we|i) (?:do |fully |completely |totally )*(?:understand"
        r"|appreciate|recognise)"
        r" (?:your|the) (?:frustration|concerns?|feelings|disappointment"
        r")s?(?! (?:at|about"
        r"|over|with|that|for|when|after|because|,))",
        r"(?:we|i) (?:do |can )?empathi[sz]e with (?:you|your|customers?)"
        r"(?! (?:over|about))",
        r"i(?:'m| am) hearing (?:a lot|lots) of emotion",
        r"(?:committed|dedicated) to (?:\w+ )?(?:delighting|providing"
        r"|delivering|ensuring"
        r"|offering|excellence)",
        r"we (?:take|treat) (?:all |every |such |your |these )*"
        r"(?:\w+ )?(?:comments?|complaints?|concerns?|feedback|matters?"
        r"|reports?|safety|this"
        r"|allegations?|issues?)(?: such as yours| like this| of this (?:kind|nature))?"
        r" (?:very |extremely |incredibly |most )?seriously",
        r"(?:we are|we're) (?:always|constantly|continually) (?:looking"
        r"|striving|working"
        r"|seeking|improving|trying)",
        r"(?:please )?(?:rest|be) assured that (?:you|at|we take|your \w+ (?:is|are) "
        r"(?:being|important|valued))",
        r"(?:you are|you're) a valued (?:customer|guest|member|client)",
        r"nobody likes to",
        r"always disappointing (?:when|to)",
        r"means? the world to us",
        r"i totally get where you're coming from",
        r"i can imagine how you must (?:be feeling|feel)",
    )

    def suggest(self, draft: Draft, span: Span) -> str | None:
        """Ask what it was like, by the customer's own word."""
        thing = subject(draft)
        about = f" when the {thing} went wrong" if thing else ""
        return f"What was this customer's day like{about}?"
