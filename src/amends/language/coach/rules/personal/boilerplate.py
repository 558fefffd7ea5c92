from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class Boilerplate(PhraseRule):
    """Say it as you would say it to this person across a table.

    Why: A line that fits every letter tells the reader that nobody wrote this one.
    Practice: P10
    Source: Packard and Berger 2021: concrete words are heard as listening.
    Evidence: B

    Bad: Thank you for contacting us.
    Bad: Please do not hesitate to contact us should you have any further queries.
    Bad: Thank you for your patience and understanding.
    Bad: Is there anything else I can help you with today?
    Good: Thank you for sending the photographs of the hinge.
    Good: Thank you for your letter about the wake, and for putting it so plainly.
    Good: Is there something else about the move that I should know?
    """

    message = "This line fits any letter."
    pattern = phrases(
        r"(?:please )?be assured that your (?:comments?|feedback|concerns?"
        r"|complaint)(?: \w+){0,8}",
        r"thank you for your (?:email|letter|message) and for taking the"
        r" time(?: \w+){0,3}",
        r"(?:we|i) note the contents of your(?: \w+)?",
        r"we take all \w+ (?:\w+ )?seriously",
        r"greetings of the day",
        r"(?:kindly |please )?refer to your (?:trailing )?(?:e-?mail|mail|letter)",
        r"thank(?:s| you)(?: \w+)? for (?:contacting|reaching out(?: to)?"
        r"|getting in touch(?: with)?)"
        r"(?: us| our \w+| customer \w+)?(?! (?:about|on|regarding|again))",
        r"thank(?:s| you)(?: \w+)? for (?:your|the) (?:valued? |recent |kind "
        r")?(?:e-?mail|message"
        r"|letter|feedback|enquiry|inquiry|correspondence|comments?|query"
        r"|custom|patronage|patience"
        r"|understanding|support|cooperation|business)(?!,? (?:about|of|on"
        r"|dated|regarding|from|while"
        r"|over|with|telling|in which|and (?:the|for (?!your (?:patience"
        r"|understanding|comments"
        r"|time|support)))))",
        r"we thank you for your(?: \w+)?",
        r"thank(?:s| you) for (?:bearing with us|taking the time to (?:write"
        r"|contact|get|share)"
        r"(?: to us)?|bringing (?:this|your \w+|it|the matter) to our"
        r" attention|letting us know"
        r" about this)",
        r"(?:do not|don't|please feel free|never) (?:hesitate|to hesitate)(?:"
        r" to)?",
        r"feel free to (?:contact|reach|get in touch|call)",
        r"(?:we|i) (?:do )?(?:hope|trust) (?:that )?(?:this|the above)"
        r" (?:clarifies|resolves|answers"
        r"|helps|is to your|explains)(?: \w+)?",
        r"(?:we|i) (?:note|acknowledge) your (?:concerns?"
        r"|comments?|email|letter)",
        r"(?:we (?:look forward|hope) to) (?:welcom|see|serv|hear)\w*"
        r"(?: you)?(?: again| soon| on board| back)?",
        r"have a (?:great|nice|lovely|good|wonderful)"
        r" (?:rest of your )?(?:day|weekend|evening)",
        r"(?:is there )?anything else (?:that )?(?:i|we)"
        r" can (?:help|do|assist)(?: you)?(?: with| for)?",
        r"(?:your|we have received your)"
        r" (?:complaint|email|enquiry|correspondence|query|comments) (?:has"
        r"|have) been (?:received"
        r"|logged|registered|noted)",
        r"(?:this|our) (?:is not|isn't|does not meet|falls short of)"
        r" the (?:high )?(?:standard|level)(?:s)?(?: of (?:service|care))?(?:"
        r" that| which)? (?:we|you)",
        r"not the (?:\w+ )?(?:standard|experience|level of service|service"
        r")(?: that)? (?:we"
        r" (?:aim|strive|want|expect|like|set)|you should)",
        r"strive to (?:offer|provide|deliver"
        r"|ensure|give)",
        r"assuring you of our best",
        r"(?:we|i) write with reference to",
        r"(?:with reference|further) to your (?:recent )?(?:email|letter"
        r"|contact|complaint|mail)(?! of"
        r"| dated| about)",
        r"valued? (?:customer|client|member|guest)",
        r"sincerely regret",
        r"(?:we|i) appreciate your (?:patience|feedback|understanding"
        r"|business|custom|comments)",
        r"see you soon",
        r"(?:is|are) not monitored",
        r"your expectations were not met",
        r"(?:at|to) (?:your|our) (?:earliest )?convenience",
        r"to help us serve you better",
        r"in the order (?:in which )?(?:that )?they (?:are|were) received",
        r"so great to have you",
        "at your service",
        r"kindly ignore this",
        r"we value your (?:feedback|custom|business|comments)",
        r"please accept our (?:sincere(?:st)?"
        r" |deepest )apologies for (?:any|the) inconvenience",
    )
