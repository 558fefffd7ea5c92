"""What a reading can say, in the words of the schema."""

LEVELS = ("calm", "frustrated", "angry", "furious")
FEELINGS = (
    "angry", "frustrated", "disappointed", "worried", "confused", "sad", "grateful",
)  # fmt: skip
WANTS = (
    "refund", "replacement", "repair", "compensation", "apology", "explanation",
    "information", "action", "callback", "manager", "cancellation",
)  # fmt: skip
SIGNALS = (
    "repeat_contact", "broken_promise", "leaving", "going_public", "legal_action",
    "regulator", "abusive", "threat_of_harm", "vulnerable", "deadline",
    "safety_hazard", "discrimination",
)  # fmt: skip
TOPICS = (
    "delivery", "product", "billing", "staff", "waiting", "website", "cancellation",
    "booking", "privacy", "access", "other",
)  # fmt: skip
