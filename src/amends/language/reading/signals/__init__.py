"""Every signal. To add one, add a file here and list it below."""

from amends.language.reading.tables import Table

from .leaving import LEAVING
from .repeat_contact import REPEAT_CONTACT

SIGNALS = Table("signals", (REPEAT_CONTACT, LEAVING))
