from .agreement import Agreement
from .attachment import Attachment
from .case import Case
from .correction import Correction
from .draft import Draft
from .event import Event
from .interaction import Interaction
from .outbox import OutboundMail
from .plan import Plan, Remedy, Step
from .policy import PromisePolicy
from .promise import Promise
from .reading import Reading
from .restatement import Restatement
from .taught_reader import TaughtReader

__all__ = [
    "Agreement",
    "Attachment",
    "Case",
    "Correction",
    "Draft",
    "Event",
    "Interaction",
    "OutboundMail",
    "Plan",
    "Promise",
    "PromisePolicy",
    "Reading",
    "Remedy",
    "Restatement",
    "Step",
    "TaughtReader",
]
