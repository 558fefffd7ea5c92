"""When a message had better not be judged, and why."""

from amends.language.reading.doubt.doubts import doubts_about

__all__ = ["doubts_about"]
