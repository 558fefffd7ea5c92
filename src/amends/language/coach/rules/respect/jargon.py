import re
from collections.abc import Iterator

from amends.language.coach.draft import Draft
from amends.language.coach.rule import Rule
from amends.language.phrases import phrases
from amends.language.text import Span, plain, words

SHORT = re.compile(r"\b[A-Z][A-Z0-9/&-]*[A-Z0-9]\b")
RUN = re.compile(
    r"\b[A-Z]{3,}(?: [A-Z]{2,})+\b|\[[^\]]{0,60}\]|<[^>]{0,60}>|\{[^}]{0,60}\}"
)
KNOWN = frozenset(
    [
        "UK",
        "US",
        "USA",
        "EU",
        "NHS",
        "GP",
        "TV",
        "PDF",
        "VAT",
        "ID",
        "OK",
        "PIN",
        "SIM",
        "IT",
        "HR",
        "AM",
        "PM",
        "BST",
        "GMT",
        "CEO",
        "FAQ",
        "ATM",
        "DVD",
        "USB",
        "WIFI",
        "WI-FI",
        "SMS",
        "MOT",
        "PCN",
        "BBC",
        "RSVP",
        "ASAP",
        "PS",
        "NB",
        "CV",
        "DIY",
        "GPS",
        "HMRC",
        "DVLA",
        "IBAN",
        "CCTV",
        "LED",
        "SUV",
        "PO",
        "FYI",
        "ETA",
        "UPS",
        "DHL",
        "DPD",
        "NEED",
        "NOT",
        "NO",
        "AND",
        "THE",
        "MRI",
        "CT",
        "ICU",
        "A&E",
        "ER",
        "PAYG",
        "BT",
        "EE",
        "O2",
        "4G",
        "5G",
        "PC",
        "MAC",
        "VIP",
        "AC",
        "PPI",
        "CEST",
        "CET",
        "EST",
        "PST",
        "UTC",
        "MR",
        "MRS",
        "MS",
        "DR",
        "RE",
        "HB",
        "AP",
    ]
)
WALL = phrases(
    r"pursuant to",
    r"without prejudice(?: to)?",
    r"hereinafter",
    r"aforementioned",
    r"vide",
    r"heretofore",
    r"rateably",
    r"adjudicated",
    r"intervention level",
    r"inter alia",
    r"prima facie",
    r"upstream \w+ peers?",
    r"failing over",
    r"idempotency",
    r"provision(?:ed|ing) (?:you|off)",
    r"acquirer settlement",
    r"packet loss",
    r"packet loss",
    r"works order",
    r"third-party administrator",
    r"forthwith",
    r"herewith",
)


class Jargon(Rule):
    """Use the words the customer would use.

    Why: A wall of short forms says "this talk is not for you".
    Practice: P07
    Source: Packard and Berger 2021: concrete words are heard as listening.
    Evidence: B

    Bad: The ONT shows LOS on the PON side, so NOC raised a P2.
    Bad: Pursuant to paragraph 3 the indemnity falls to be abated.
    Good: The box in your hall has lost its signal, so I have sent an engineer.
    Good: The DVLA has your form, and your VAT receipt is attached.
    """

    message = "These words belong to our trade, not to the customer."

    def spans(self, draft: Draft) -> Iterator[Span]:
        """Yield sentences with two or more unknown short forms, and words of law."""
        known = set(words(plain(" ".join(draft.situation.customer))))
        for sentence in draft.sentences:
            text = sentence.of(draft.own)
            short = {
                word
                for word in SHORT.findall(RUN.sub(" ", text))
                if word not in KNOWN
                and word.lower() not in known
                and not _is_number(word)
            }
            wall = WALL.search(sentence.of(draft.plain))
            if len(short) >= 3 or wall:
                yield sentence

    def suggest(self, draft: Draft, span: Span) -> str | None:
        """Ask for the same in everyday words."""
        return "How would you say this to a neighbour?"


def _is_number(word: str) -> bool:
    return sum(letter.isdigit() for letter in word) >= 3
