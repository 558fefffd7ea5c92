"""What a customer's message tells: heat, feelings, wants, signals, topic, facts."""

from amends.language.reading.labels import LEVELS
from amends.language.reading.reader import Depth, read
from amends.language.reading.reading import Evidence, Reading

__all__ = ["LEVELS", "Depth", "Evidence", "Reading", "read"]
