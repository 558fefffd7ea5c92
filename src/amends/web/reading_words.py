"""How the desk says what a message tells, and what somebody said of it."""

from __future__ import annotations

from amends.cases.models import Correction
from amends.web.templatetags.desk_words import signal_words, want_words

What = Correction.What
FEELING_WORDS = {
    "angry": "feels angry",
    "frustrated": "feels frustrated",
    "disappointed": "feels let down",
    "worried": "is worried",
    "confused": "is confused",
    "sad": "is sad",
    "grateful": "is grateful",
}
TOPIC_WORDS = {
    "delivery": "about a delivery",
    "product": "about a product",
    "billing": "about a bill",
    "staff": "about one of our people",
    "waiting": "about having to wait",
    "website": "about the website",
    "cancellation": "about cancelling",
    "booking": "about a booking",
    "privacy": "about personal data",
    "access": "about getting in",
    "other": "about something else",
}
DOUBT_WORDS = {
    "not_english": "Not read: it is not in English.",
    "empty": "Not read: it has no words.",
    "quoted_only": "Not read: it only quotes what was written before.",
    "too_short": "It is short; the reading may be off.",
    "automatic": "A machine may have written this.",
}
UNREAD_WORDS = {
    "not_english": "not read: not English",
    "empty": "not read: no words",
    "quoted_only": "not read: only quotes",
}
COMPLAINT_WORDS = {"yes": "a complaint", "no": "no complaint"}


def words_for(what: str, value: str) -> str:
    """Say one thing that a message tells, such as “may leave” or “about a bill”."""
    match what:
        case What.LEVEL:
            return f"sounds {value}"
        case What.COMPLAINT:
            return COMPLAINT_WORDS[value]
        case What.TOPIC:
            return TOPIC_WORDS.get(value, f"about {value}")
        case What.FEELINGS:
            return FEELING_WORDS.get(value, f"feels {value}")
        case What.WANTS:
            return f"wants {want_words(value)}"
        case _:
            return str(signal_words(value))


def correction_words(correction: Correction) -> str:
    """Say what was and what is: frustrated, not angry; not “asked before”."""
    what, was, now = correction.what, correction.was, correction.now
    if what == What.LEVEL:
        return f"{now}, not {was}" if was else words_for(what, now)
    if what == What.COMPLAINT:
        return COMPLAINT_WORDS[now]
    if was and now:
        return f"{words_for(what, now)}, not {words_for(what, was)}"
    return words_for(what, now) if now else f"not “{words_for(what, was)}”"
