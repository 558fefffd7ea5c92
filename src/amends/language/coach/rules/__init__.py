"""Every rule of the coach. To add one, add a file here and list it below."""

from amends.language.coach.rule import Rule

from .apology.but import But
from .apology.conditional import Conditional
from .apology.for_feelings import ForFeelings
from .apology.passive import Passive
from .calm.blames_customer import BlamesCustomer
from .calm.defensive import Defensive
from .calm.dismissive import Dismissive
from .calm.sarcasm import Sarcasm
from .calm.shouting import Shouting
from .calm.threat import Threat
from .empathy.empty import Empty
from .empathy.minimises import Minimises
from .heard.asks_again import AsksAgain
from .heard.ignores_question import IgnoresQuestion
from .next_step.no_owner import NoOwner
from .next_step.no_time import NoTime
from .ownership.blames_colleague import BlamesColleague
from .ownership.blames_system import BlamesSystem
from .ownership.hides_behind_policy import HidesBehindPolicy
from .ownership.not_my_job import NotMyJob
from .ownership.sends_away import SendsAway
from .personal.boilerplate import Boilerplate
from .personal.name_overused import NameOverused
from .personal.no_name import NoName
from .personal.placeholder_left import PlaceholderLeft
from .promise.overreach import Overreach
from .respect.agrees_with_insult import AgreesWithInsult
from .respect.command import Command
from .respect.jargon import Jargon
from .respect.talks_down import TalksDown
from .solution.excuse import Excuse
from .solution.refusal_without_alternative import RefusalWithoutAlternative
from .solution.vague import Vague

ALL_RULES: tuple[Rule, ...] = (
    BlamesCustomer(),
    Defensive(),
    Dismissive(),
    Sarcasm(),
    Shouting(),
    Threat(),
    AsksAgain(),
    IgnoresQuestion(),
    Empty(),
    Minimises(),
    But(),
    Conditional(),
    ForFeelings(),
    Passive(),
    BlamesColleague(),
    BlamesSystem(),
    HidesBehindPolicy(),
    NotMyJob(),
    SendsAway(),
    Excuse(),
    RefusalWithoutAlternative(),
    Vague(),
    NoOwner(),
    NoTime(),
    Boilerplate(),
    NameOverused(),
    NoName(),
    PlaceholderLeft(),
    AgreesWithInsult(),
    Command(),
    Jargon(),
    TalksDown(),
    Overreach(),
)
