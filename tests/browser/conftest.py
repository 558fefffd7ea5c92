"""A real Chromium, and a real desk for it to look at."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.desk import Desk, running

QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
NAMES = (os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome")
TOM = "tom@brighthome.example"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test here, and keep those that share a desk in one worker."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group(item.path.stem))


# Of one file, not of the session: while Playwright runs, Django believes that it is in
# an event loop, and refuses the tests of other files in the same process.
@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, filter(None, NAMES))), None)
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=found, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def empty_desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk nobody has opened yet."""
    with running("serve", tmp_path / "home") as desk:
        yield desk


@pytest.fixture(scope="module")
def bright_homes_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The demo company's desk, shared by the tests of a file."""
    with running("demo", tmp_path_factory.mktemp("demo") / "home") as desk:
        yield desk


Window = Callable[..., BrowserContext]


@pytest.fixture
def window(chromium: Browser) -> Iterator[Window]:
    """Open windows of their own, each a different person's."""
    opened = []

    def open_window(width: int = 1400, *, dark: bool = False, js: bool = True):
        look = "dark" if dark else "light"
        context = chromium.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=look,
            java_script_enabled=js,
        )
        context.set_default_timeout(20_000)
        opened.append(context)
        return context

    yield open_window
    for context in opened:
        context.close()


def sign_in(page: Page, desk: Desk, who: str = TOM, password: str = "make-amends"):
    page.goto(f"{desk.url}/account/login/")
    page.get_by_label("Your mail address").fill(who)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{desk.url}/")
