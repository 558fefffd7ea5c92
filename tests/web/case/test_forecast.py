"""A talk that may end badly says so beside its heat, and how often that is wrong."""

import pytest

from amends.cases.forecasting import wrong_of_ten
from amends.cases.models import Case
from tests.web.browsing import shown

pytestmark = pytest.mark.django_db


def warn(chance):
    Case.objects.update(forecast=chance, forecast_warns=True)


@pytest.mark.practice("P02")
@pytest.mark.parametrize(("chance", "said"), [(0.68, 68), (0.5, 50), (0.999, 99)])
def test_it_warns_and_says_how_often_that_is_wrong(
    kettle_case, as_tom, at, chance, said
):
    warn(chance)

    sentence = (
        f"This talk may end badly ({said} %). "
        f"Of ten such warnings about {wrong_of_ten()} prove wrong."
    )
    assert sentence in shown(as_tom.get(at("page")))


def test_it_says_nothing_where_it_does_not_warn(kettle_case, as_tom, at):
    Case.objects.update(forecast=0.3, forecast_warns=False)

    assert "end badly" not in shown(as_tom.get(at("page")))


def test_what_has_ended_is_not_foreseen(kettle_case, as_tom, at):
    warn(0.9)
    Case.objects.update(closed_at=kettle_case.opened_at, outcome="upheld")

    assert "end badly" not in shown(as_tom.get(at("page")))


def test_the_customer_never_sees_it(kettle_case, somebody, priyas_page):
    warn(0.9)

    assert "end badly" not in shown(somebody.get(priyas_page))
