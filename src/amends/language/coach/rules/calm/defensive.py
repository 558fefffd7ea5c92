from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class Defensive(PhraseRule):
    """Leave out how good we usually are and how unfair this is to us.

    Why: Defence answers an attack that the customer does not think they made, and
    starts the next round.
    Practice: P01
    Source: Hale 2025 (KODIS): anger in a dispute is answered with anger.
    Evidence: B

    Bad: We have never had a complaint like this before.
    Bad: As I have already told you, the part is on order.
    Bad: I find your tone unfair to my staff.
    Bad: With respect, our staff can only do so much.
    Good: I have checked our records: your first call came on 3 May.
    Good: I told you it would come on Friday, and it did not.
    Good: You are right, and we should have rung you.
    """

    message = "This defends us; the customer will hear an argument."
    pattern = phrases(
        r"(?:he|she|they|the \w+) (?:says?|tells? (?:me|us)|assures? (?:me|us"
        r")|maintains?|insists?|is adamant|are adamant) (?:that )?(?:you"
        r"|there was no|nothing|he did|she did|they did)",
        r"(?:our|my) (?:staff|team|driver|engineer|nurse|colleague|\w+)s?"
        r" (?:behaved|acted|performed|followed)(?: \w+)? (?:impeccably"
        r"|correctly|properly|professionally|appropriately|perfectly|by the"
        r" book|procedure|the procedure)",
        r"(?:i|we) will not have it",
        r"which i (?:doubt|find hard)",
        r"we have done our (?:job|part|duty)",
        r"(?:was|were) followed correctly",
        r"never (?:once )?been accused",
        r"we did (?:offer|tell|warn|inform|advise|send|say|ask)(?! you"
        r" (?:wrong|the wrong))",
        r"if we hadn't \w+ it",
        r"in business (?:for )?(?:over |more than )?\w+ years",
        r"(?:never|not) (?:once )?(?:had|received|heard) (?:a|any|an?other)"
        r" (?:single )?(?:complaints?|word said|problem)",
        r"(?:nobody else|no one else|no other \w+|none of (?:our|the) other \w+)"
        r"(?: \w+){0,4} (?:has |have |had )?(?:ever )?(?:complain\w*|mentioned|raised)",
        r"as (?:i|we)(?:'ve| have| had)?(?: already| previously| clearly)?"
        r" (?:told you|explained|said|stated|made clear|informed you|advised)"
        r"(?: (?:before|already|twice|previously|several times|to you))?",
        r"(?:i|we)(?:'ve| have)? already (?:told|explained|informed|answered"
        r"|replied|said)"
        r"(?: this| that)?(?: to)? you",
        r"with (?:all due )?respect, (?:our|we|i|\w+ has|the staff|you)",
        r"(?:i|we) (?:do )?(?:take exception|resent|reject (?:the|your|any)"
        r"|strongly disagree|refute|find (?:this|that|your)(?: \w+){1,6}"
        r" (?:unfair|hard to accept|offensive|unreasonable))",
        r"(?:is|are|was|seems?) (?:rather |quite |very |completely |simply )?"
        r"(?:unfair|unjust|unjustified|uncalled for)(?: to| on)? (?:us|me|my|our)",
        r"(?:we|staff|they|i) can only do so much",
        r"(?:we|i) (?:did|have done) (?:all|everything) (?:that )?(?:we|i|could)"
        r"(?: possibly| reasonably)*(?: could| can| be asked)",
        r"(?:at no point|in no way) did (?:we|i|our)",
        r"(?:we|i) (?:do )?have other (?:customers|guests|patients|clients)",
        r"in (?:fairness to|defence of) (?:us|our|my|the)",
        "in our defen[cs]e",
        r"i'm not sure what (?:else|more) (?:you|we)",
        r"(?:we|i) (?:don't|do not) deserve",
        r"(?:we|our \w+) are award-winning",
        r"plenty of (?:people|customers|guests) (?:are|were) (?:happy|satisfied)",
        r"difficult to see what you are",
        r"let me be (?:clear|very clear)(?: from the outset)?:?",
        r"contrary to (?:what you|your)",
        r"no fault (?:whatsoever )?(?:from|on) our (?:side|part|end)",
    )
    unless = phrases(
        r"with respect to",
        "never had a complaint from you",
        "you are right",
        r"as i (?:said|explained|told you) (?:on the phone|when we spoke|on"
        r" \w+day|earlier)",
    )
