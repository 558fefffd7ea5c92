from .inbound import InboundMail
from .raw import RawMail

__all__ = ["InboundMail", "RawMail"]
