"""Where things are done on Priya's case."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.urls import reverse


@pytest.fixture
def at(kettle_case) -> Callable[..., str]:
    """Return the address of something on Priya's case."""

    def address(name: str, **ids: int) -> str:
        return reverse(f"case:{name}", kwargs={"case_id": kettle_case.pk, **ids})

    return address
