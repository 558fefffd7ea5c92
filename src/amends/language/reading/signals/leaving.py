from amends.language.reading.tables import Cues
from amends.language.text import phrases

LEAVING = Cues(
    "leaving",
    phrases(
        r"never (?:again|(?:shop|order|buy|book|use|fly|stay|bank|come|return)\w*)",
        r"(?:switch|mov|leav|chang)ing (?:to|provider|supplier|bank)\w*",
        r"cancel(?:ling)? my (?:account|contract|subscription|membership)",
        r"(?:take|taking) my (?:business|custom|money) elsewhere",
    ),
)
