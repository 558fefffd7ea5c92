"""Every signal. To add one, add a file here and list it below."""

from amends.language.reading.quick.cues.cue import Table

from .abusive import ABUSIVE
from .broken_promise import BROKEN_PROMISE
from .deadline import DEADLINE
from .discrimination import DISCRIMINATION
from .going_public import GOING_PUBLIC
from .leaving import LEAVING
from .legal_action import LEGAL_ACTION
from .regulator import REGULATOR
from .repeat_contact import REPEAT_CONTACT
from .safety_hazard import SAFETY_HAZARD
from .threat_of_harm import THREAT_OF_HARM
from .vulnerable import VULNERABLE

SIGNALS = Table(
    "signals",
    (
        REPEAT_CONTACT,
        BROKEN_PROMISE,
        LEAVING,
        GOING_PUBLIC,
        LEGAL_ACTION,
        REGULATOR,
        ABUSIVE,
        THREAT_OF_HARM,
        VULNERABLE,
        DEADLINE,
        SAFETY_HAZARD,
        DISCRIMINATION,
    ),
)
