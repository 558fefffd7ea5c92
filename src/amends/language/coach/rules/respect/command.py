from amends.language.coach.rule import PhraseRule
from amends.language.phrases import phrases


class Command(PhraseRule):
    """Ask; do not order.

    Why: An order turns a person with a trouble into a subordinate.
    Practice: P07
    Source: Danescu-Niculescu-Mizil et al. 2013: orders at the start read as impolite.
    Evidence: B

    Bad: You must complete form HW7 and return it within 21 days.
    Bad: Do not contact me again before Friday.
    Bad: You are required to quote a reference in all letters.
    Good: To pay you I need form HW7; I have filled in all but your signature.
    Good: Please do not wear the brace until I have changed it.
    Good: You must have had a long week.
    """

    message = "This is an order."
    pattern = phrases(
        r"(?:users|customers|guests|tenants|members|passengers|students"
        r"|patients) must (?:not )?\w+",
        r"you (?:will|shall) (?:calm|refrain|comply|wait|provide|send|return)(?: \w+)?",
        r"(?<!\w )send (?:a|an|us|the|your) (?:certified|copy|completed|full"
        r"|original)(?: \w+){0,8}",
        r"you must (?:therefore )?(?:take|contact|complete|use|follow|raise"
        r"|buy)(?: \w+)?",
        r"you should (?:buy|get|use|take|go|call|contact|read)(?: \w+)?",
        r"you (?:must|need to|will need to|are to|are required to|are"
        r" requested to|have to)"
        r"(?: therefore| first| now)? (?:complete|fill|return|send|submit"
        r"|provide|pay|post|quote|sign"
        r"|supply|listen|read|understand that|remain|stop|withdraw|allow|wait"
        r"|comply|be patient)",
        r"(?:do not|don't) (?:contact|call|ring|reply|write|e?-?mail|be"
        r" arguing|tell me|interrupt)"
        r"(?! (?:until you))",
        r"(?:stop|refrain from) (?:ringing|calling|sending|writing|e?-?mailing"
        r"|contacting|shouting|asking)",
        r"kindly (?:refrain|do not|allow|ensure|be patient|wait)",
        r"i need you to",
        r"let me (?:finish|do the talking)",
        r"you(?:'re| are) required to",
        r"you will (?:be at|have the|need to wait)",
        r"allow (?:\d|six|four|two|five|ten|up to)[\w -]* (?:days|weeks)(?: for)?",
        r"(?<!i )(?<!have )(?<!'ve )(?:read|check) your (?:contract|terms"
        r"|e-?mails?|statement)",
        r"pay the bill",
    )
    unless = phrases(
        r"(?:safe|safety|danger|gas|electric|wear|off|fire)",
        r"(?:no|not) (?:need|have) to",
        r"don't (?:need|have) to",
        r"you need to (?:do|know) (?:is|nothing)",
        r"if you",
        r"(?:so|before|for) (?:that )?(?:i|we) (?:can|to)",
        r"don't (?:call|ring) (?:it|this)",
        r"do not (?:call|ring) (?:it|this)",
        r"i(?:'ve| have) (?:filled|enclosed|attached)",
    )
