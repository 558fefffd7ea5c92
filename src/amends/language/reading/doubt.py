"""When a message had better not be judged, and why."""

from __future__ import annotations

import re

# The words that hold sentences together: no English text of some length lacks them.
ENGLISH = frozenset(
    "the a an and or but of to in on at for with from by is are was were be been am "
    "it its this that these those i you he she we they me my your our their not no "
    "have has had do does did will would can could should if as so what when where "
    "why how there here all any some been just very who which after before than then "
    "im ive dont cant didnt u ur please get got out up now still".split()
)
FOREIGN = frozenset(
    "der die das und ist nicht ich sie wir ein eine mit von zu auf für den dem "
    "le les des est une pas je vous nous avec pour dans que qui sur mon ma mes "
    "el los las es una no por para con que mi su del se muy pero como estoy "
    "il lo gli che di per non sono con mio mia una della questo "
    "het een niet ik van voor met mijn zijn maar "
    "os um uma não com para meu minha por está "
    "och att det som är jag på av för inte og ikke jeg "
    "nie jest na się to że".split()
) - ENGLISH  # fmt: skip
LETTER = re.compile(r"[^\W\d_]")
BEGINS_AUTOMATIC = re.compile(
    r"\W*(?:automatic (?:reply|response)|auto(?:mated)?[- ]?(?:reply|response)"
    r"|out of (?:the )?office|undeliverable|delivery (?:status notification|has failed"
    r"|failure)|mail delivery (?:failed|subsystem)|returned mail)"
)
SAYS_AUTOMATIC = re.compile(
    r"this is an auto(?:matic(?:ally)?|mated)(?: generated)? (?:message|reply|response"
    r"|e-?mail)|i am (?:currently )?(?:out of the office|on (?:annual )?leave) (?:until"
    r"|with|from|and)|(?:do not|please don't) reply to this (?:e-?mail|message)"
)
# Without one of these no text says so; looking for them first is quicker.
HINTS = ("an auto", "out of the office", "leave ", "reply to this")
FEWEST_WORDS = 3
FEWEST_FOREIGN = 2
MOSTLY = 0.6


def doubts_about(text: str, *, was_longer: bool) -> tuple[str, ...]:
    """Return why a plain text may be misread: some of empty, quoted_only, too_short,

    not_english, automatic. `was_longer` says that quoted parts were taken off.
    """
    if not LETTER.search(text):
        return ("quoted_only",) if was_longer else ("empty",)
    words = text.split()
    doubts = []
    if not _is_english(text, set(words)):
        doubts.append("not_english")
    elif len(words) < FEWEST_WORDS:
        doubts.append("too_short")
    if BEGINS_AUTOMATIC.match(text) or (
        any(hint in text for hint in HINTS) and SAYS_AUTOMATIC.search(text)
    ):
        doubts.append("automatic")
    return tuple(doubts)


def _is_english(text: str, words: set[str]) -> bool:
    if len(text.encode("latin-1", "ignore")) < MOSTLY * len(text):
        return False
    foreign = len(FOREIGN & words)
    return foreign < FEWEST_FOREIGN or len(ENGLISH & words) >= foreign
