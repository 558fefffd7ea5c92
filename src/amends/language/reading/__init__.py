"""What a customer's message tells: heat, feelings, wants, signals, topic."""

from amends.language.reading.reader import read
from amends.language.reading.reading import LEVELS, Evidence, Reading

__all__ = ["LEVELS", "Evidence", "Reading", "read"]
