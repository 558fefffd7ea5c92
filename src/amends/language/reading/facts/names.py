"""The names a customer gave: their own, and whom they dealt with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from amends.language.reading.facts.fact import Fact
from amends.language.text import plain

# Any letter that has no small form of ASCII or Latin-1 begins a name.
CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
NAME = rf"(?:(?:{CAPITAL}['’]|Mac|Mc)?{CAPITAL}[^\W\d_]+(?:['’-](?!s\b){CAPITAL}?[^\W\d_]+)?)"
TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\.? )"
FULL = (
    rf"(?:{TITLE}?(?:[A-Z]\.? ?){{0,2}}{NAME}"
    rf"(?: (?:[A-Z]\.? )?(?:(?:de|del|della|di|da|dos|van|von|der|den|el|al|bin|le|la) ){{0,2}}{NAME}){{0,2}}"
    rf"(?: [A-Z]\b\.?(?= *[\n,.)]|$))?)"
)
# The last words before a name, and what stands before those.
STAFF = frozenset(
    "agent advisor adviser manager supervisor driver colleague engineer technician "
    "assistant rep representative receptionist plumber courier clerk".split()
)
BEFORE = {
    "is": r"my (?:full )?name is|(?P<here>this is|it is)",
    "name's": r"my name's",
    "it's": r"(?P<here>it's)",
    "name:": r"name:",
    ":": r"name :",
    "of": r"(?:by the|in the|under the) name of",
    "called": r"\w+(?: (?:was|is))? called",
    "named": r"(?<!not )(?:\w+ (?:was |is )?|^)named",
    "to": r"(?:spoken|spoke|speak|speaking|talked|talk|talking) to",
    "with": r"(?:spoken|spoke|speak|speaking|talked|talking|chatted|chatting) with",
}
LEADS = {last: re.compile(rf"(?:{lead}) \Z") for last, lead in BEFORE.items()}
LONGEST_LEAD = 40
# A space before a capital that begins no sentence.
CANDIDATE = re.compile(rf" (?<=[^.!?] )(?={CAPITAL}[\w'’.])(?!I['’])")
HERE = re.compile(r",? (?:here|speaking|calling|writing|from|again)\b")
WORKS = re.compile(r" (?:in|from|at|who|and|told|said|promised|on)\b|[,.;!?)\n]")
TEAM = re.compile(r",? (?:from|in|at) (?:your|customer|billing|accounts) ")
GIVEN = re.compile(FULL)
CLOSING = (
    r"(?i:regards|yours|sincerely|faithfully|truly|thanks|thank you|thx|cheers|best"
    r"|wishes|advance|respectfully|gratefully|love)"
)
LONGEST_SIGNATURE = 400
CLOSES = re.compile(rf"(?:.{{0,60}}[^\w'’])??{CLOSING}\W*")
LINE = re.compile(
    rf"(?P<closing>.{{0,200}}?(?<![^\W_]){CLOSING}(?:[ ]*[,.!~–—-]+[ ]*|[ ]))?[ \t]*[-–—~]*[ \t]*"
    rf"(?P<name>{FULL})[ ]*(?:\([^)\n]{{1,30}}\))?[ ]?[.,!]?(?:[ ]?x{{1,3}})?\W*"
)
LAST_WORDS = re.compile(
    rf"(?<=[a-z][.!?] )(?P<name>{TITLE}?{NAME}(?: {NAME}){{1,2}})(?:, {NAME})?[.]?\s*\Z"
)
SMALL = re.compile(r"\W*(?P<name>[a-z]{3,12})\W*")
SENTENCE = re.compile(r".*\w{2}[.!?]+\W*|.{60}.*")
NOT_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march "
    "april june july august september october november december the this that "
    "please thanks thank regards yours best cheers customer service services support "
    "sir madam sirs team hello hi dear sent not no never again help why what how when "
    "someone nobody you your and but i my me from order account refund is was it a an "
    "on at in of to we they he she so very extremely kind many warm sincerely "
    "faithfully disgusted disappointed british english american indian irish german "
    "french airways airlines bank ltd limited plc inc department office centre center "
    "reception management complaints complaint sales billing technical both several "
    "three two four five another different people anyone everyone london paris "
    "disgraceful unacceptable terrible awful shocking angry unhappy asap urgent "
    "now today tomorrow yesterday yes ok okay enough really still absolutely just "
    "complete total totally utterly avoid rubbish scam joke wake shame phone tel "
    "mobile email e-mail address postcode ps also and/or live chat uk usa bye soon".split()
)


def nameless(text: str) -> str:
    """Return a text with blanks for the names in it: who writes must not count."""
    for name in names_in(text):
        text = text[: name.start] + " " * (name.end - name.start) + text[name.end :]
    return text


def names_in(text: str) -> Iterator[Fact]:
    """Yield names that follow words such as "my name is", or sign the message."""
    places = set(_given(text))
    if signed := _signed(text) or _last_words(text):
        places.add(signed)
    for start, end in sorted(places):
        length = _length_of_name(text[start:end])
        if length:
            yield Fact("name", start, start + length)


def _given(text: str) -> Iterator[tuple[int, int]]:
    """Yield capitalised words that something beside them says are a name."""
    has_team = TEAM.search(text) is not None
    for match in CANDIDATE.finditer(text):
        start = match.end()
        before = plain(text[max(0, start - LONGEST_LEAD) : start])
        last = before.rsplit(None, 1)[-1] if before.strip() else ""
        if last in LEADS or last.strip(",") in STAFF or has_team:
            named = GIVEN.match(text, start)
            if named and _is_given(before, last, text, named.end()):
                yield named.span()


def _is_given(before: str, last: str, text: str, end: int) -> bool:
    if last in LEADS:
        lead = LEADS[last].search(before)
        if lead is None:
            return False
        return (
            "here" not in lead.groupdict("")
            or not lead["here"]
            or bool(HERE.match(text, end))
        )
    after = WORKS if last.strip(",") in STAFF else TEAM
    return after.match(text, end) is not None


def _signed(text: str) -> tuple[int, int] | None:
    """Return where the name under a message stands; addresses may follow it."""
    end = len(text.rstrip())
    tail = max(0, end - LONGEST_SIGNATURE)
    lines = list(re.finditer(r"[^\n]*\S[^\n]*", text[tail:end]))
    for number in range(len(lines) - 1, -1, -1):
        line = lines[number].group()
        after_closing = number > 0 and CLOSES.fullmatch(lines[number - 1].group())
        named = LINE.fullmatch(line) or (after_closing and SMALL.fullmatch(line))
        stands_alone = (
            0 < number == len(lines) - 1 and named and _is_a_name(named["name"])
        )
        if named and (after_closing or _closes(named) or stands_alone):
            at = tail + lines[number].start()
            return at + named.start("name"), at + named.end("name")
        if SENTENCE.fullmatch(line):
            break
    return None


def _last_words(text: str) -> tuple[int, int] | None:
    """Return where a full name ends a message that is written in one line."""
    tail = max(0, len(text) - LONGEST_LEAD * 2)
    last = LAST_WORDS.search(text, tail)
    if last and _is_a_name(last["name"]):
        return last.span("name")
    return None


def _closes(line: re.Match[str]) -> bool:
    return "closing" in line.re.groupindex and line["closing"] is not None


def _is_a_name(words: str) -> bool:
    return _length_of_name(words) == len(words)


def _length_of_name(words: str) -> int:
    """Return how many of these letters are a name; what follows it may be in capitals."""
    end = 0
    for word in re.finditer(r"[^\s.]+\.?", words):
        if word.group().strip(".,").lower() in NOT_NAMES:
            break
        end = word.end()
    return 0 if re.fullmatch(TITLE, words[:end] + " ") else end
