"""The warning beside the heat line that a talk may end badly."""

from __future__ import annotations

from amends.cases.forecasting import wrong_of_ten
from amends.cases.models import Case

# Nothing is certain before it happened.
SUREST = 99


def warning(case: Case) -> str:
    """Say how likely it ends badly, and how often that is wrong.

    Empty where there is nothing to warn of, and once the case has ended.
    """
    if case.forecast is None or not case.forecast_warns or case.is_closed:
        return ""
    chance = min(round(case.forecast * 100), SUREST)
    return (
        f"This talk may end badly ({chance} %). "
        f"Of ten such warnings about {wrong_of_ten()} prove wrong."
    )
