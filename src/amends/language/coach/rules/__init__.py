"""Every rule of the coach. To add one, add a file here and list it below."""

from amends.language.coach.rule import Rule

from .apology.conditional import Conditional
from .apology.for_feelings import ForFeelings
from .apology.passive import Passive
from .calm.dismissive import Dismissive
from .personal.placeholder_left import PlaceholderLeft

ALL_RULES: tuple[Rule, ...] = (
    Conditional(),
    ForFeelings(),
    Passive(),
    Dismissive(),
    PlaceholderLeft(),
)
