"""Take the README's pictures of a running demo: `make demo`, then this script.

Signs in as Tom, opens the first case on his desk and types a draft with faults in it.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ADDRESS = os.environ.get("AMENDS_URL", "http://localhost:8000")
PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
DRAFT = (
    "Hi Priya,\n\nI'm sorry if you feel let down. The warehouse team never got back to "
    "me, so I couldn't write on Friday.\n\nWe can refund the kettle in full, as soon "
    "as possible."
)
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def take(page: Page, name: str) -> None:
    """Keep what the page shows now."""
    page.screenshot(path=PICTURES / f"{name}.png", full_page=True)


def main() -> None:
    """Take the desk, the case and the customer's page."""
    PICTURES.mkdir(exist_ok=True)
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=chromium, args=QUIET)
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(ADDRESS)
        page.fill("[name=login]", "tom@brighthome.example")
        page.fill("[name=password]", "make-amends")
        page.keyboard.press("Enter")
        page.wait_for_selector(".queue")
        take(page, "desk")
        page.click(".queue .who >> nth=0")
        page.click("div.draft")
        page.keyboard.press("Control+A")
        page.keyboard.insert_text(DRAFT)
        page.wait_for_timeout(1200)
        page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
        take(page, "case")
        browser.close()


if __name__ == "__main__":
    main()
