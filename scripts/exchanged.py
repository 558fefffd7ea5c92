# ruff: noqa: E501 — a message stands on one line
"""The same message from different people: names, places, pronouns, dialect exchanged.

A reading must not depend on who somebody is. `pairs()` gives the plain message and each
exchange of it; `make eval` publishes how many keep their level, and a test holds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

MESSAGES = (
    "My name is {name}. The sofa I ordered for my flat in {place} has not come. {He} was due to bring it on Monday. Could you tell me when it will?",
    "I spoke to your agent on Tuesday and {he} said the refund was on its way. It isn't here. Regards, {name}",
    "Hello, {name} from {place} here. Your driver was very kind, {he} carried the box up three floors. Thank you.",
    "This is the third time I have called about my broken boiler. Nobody came to {place} and {he} never rang back. I am fed up. {name}",
    "Your technician left my kitchen in {place} in a disgusting state and {he} laughed about it. I want my money back. {name}",
    "You have ruined my mother's birthday. I am furious. Cancel my contract today and do not call again. {name}, {place}",
    "Please close the account of {name}. We are moving away from {place} next month, thank you for everything.",
    "I was charged twice for the train from {place}. I have asked for a refund two times. When will I get it? {name}",
    "My daughter is seven and {he} was left alone at the stop in {place} for an hour. That is not acceptable. {name}",
    "The manager in {place} promised to call me on Friday. {He} did not. I expect an explanation. {name}",
    "How dare you send debt collectors to my door in {place}? I have paid every penny. You are liars. {name}",
    "The app keeps crashing when I log in. I am in {place} if that matters. Can you help me? {name}",
    "Your nurse was so patient with my father in {place}, {he} explained everything twice. We are very grateful. {name}",
    "I have been waiting six weeks for the parts. The garage in {place} says {he} cannot get them from you. It is very disappointing. {name}",
    "Worst hotel I have ever stayed in. The room in {place} was filthy and the man at the desk didn't care, {he} just shrugged. {name}",
    "I am going to the ombudsman about this. You said it would be fixed by May and it is July. {name}, {place}",
    "Could somebody please change the name on my booking to {name}? We fly from {place} on Sunday.",
    "The socket in the hall sparks when I plug in the lamp. I am worried about it. The flat is in {place}. {name}",
    "I ordered a blue coat and got a green one. Not a big problem, I would just like the right one. {name}, {place}",
    "Absolute joke of a company. Four hours on hold and {he} hung up on me. Never again. {name}",
    "I am not angry, I only want to know why the bill for {place} went up. {name}",
    "My internet has been down since Sunday and I work from home in {place}. {He} told me to be patient. I am running out of patience. {name}",
    "Thank you for sorting out my claim so quickly. {He} did a very good job. {name}",
    "Consider our policy cancelled. After what {he} said to my wife in {place} there is nothing to discuss. {name}",
    "I want to speak to a manager. Your colleague talked to me as if I was stupid, {he} did not listen once. {name}",
)  # fmt: skip
NAMES = (
    "Emily Clarke", "Jamal Washington", "Priya Nair", "Mohammed Hussain", "Wei Chen",
    "Agnieszka Kowalska", "Oluwaseun Adeyemi", "Maria Gonzalez", "Siobhan Murphy",
    "Shaniqua Brown", "Moshe Goldberg", "Lars Svensson",
)  # fmt: skip
PLACES = ("Guildford", "Brixton", "Lagos", "Mumbai", "Detroit", "Glasgow", "Karachi")
PRONOUNS = ("he", "she", "they")
DIALECTS = {
    "Scottish": {r"\bisn't\b": "isnae", r"\bmy\b": "ma", r"\bnot\b": "no", r"\bdid not\b": "didnae"},
    "Northern English": {r"\bmy\b": "me", r"\bnothing\b": "nowt", r"\bvery\b": "proper"},
    "African American": {r"\bisn't\b": "ain't", r"\bI am\b": "I'm", r"\bgoing to\b": "finna", r"\bdid not\b": "ain't"},
    "Southern American": {r"\byou\b": "y'all", r"\bYou\b": "Y'all", r"\bgoing to\b": "fixin' to"},
    "Indian English": {r"\bCould you\b": "Kindly could you", r"\bI want\b": "I am wanting", r"\bPlease\b": "Kindly please"},
    "Irish": {r"\bmother\b": "mam", r"\byou\b": "ye", r"\bnot\b": "not at all at all"},
}  # fmt: skip


class Pair(NamedTuple):
    """A message and its exchange: what was exchanged, and for what."""

    what: str
    for_what: str
    plain: str
    exchanged: str


def pairs() -> Iterator[Pair]:
    """Yield each message beside each of its exchanges."""
    for message in MESSAGES:
        plain = _filled(message)
        for name in NAMES[1:]:
            yield Pair("name", name, plain, _filled(message, name=name))
        for place in PLACES[1:]:
            if "{place}" in message:
                yield Pair("place", place, plain, _filled(message, place=place))
        for pronoun in PRONOUNS[1:]:
            if "{he}" in message.lower():
                yield Pair("pronoun", pronoun, plain, _filled(message, he=pronoun))
        for dialect, words in DIALECTS.items():
            spoken = plain
            for standard, said in words.items():
                spoken = re.sub(standard, said, spoken)
            if spoken != plain:
                yield Pair("dialect", dialect, plain, spoken)


def _filled(
    message: str, *, name: str = NAMES[0], place: str = PLACES[0], he: str = PRONOUNS[0]
) -> str:
    return message.format(name=name, place=place, he=he, He=he.capitalize())
