"""Say which of the thirty practices hold, by running the tests that show each."""

from __future__ import annotations

import io
import sys
from collections import defaultdict
from contextlib import redirect_stdout

import pytest

PRACTICES = [f"P{number:02}" for number in range(1, 31)]


class Tally:
    """A pytest plugin that notes, for each practice, which of its tests passed."""

    def __init__(self) -> None:
        self.practices: dict[str, list[str]] = {}
        self.passed: dict[str, dict[str, bool]] = defaultdict(dict)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """Run only the tests that show a practice."""
        for item in items:
            codes = [mark.args[0] for mark in item.iter_markers("practice")]
            if codes:
                self.practices[item.nodeid] = codes
        rest = [item for item in items if item.nodeid not in self.practices]
        config.hook.pytest_deselected(items=rest)
        items[:] = [item for item in items if item.nodeid in self.practices]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note how a test, or its setting up, went."""
        if report.skipped:
            self.practices.pop(report.nodeid, None)
        for code in self.practices.get(report.nodeid, ()):
            so_far = self.passed[code].get(report.nodeid, True)
            self.passed[code][report.nodeid] = so_far and report.passed

    def line(self, code: str) -> str:
        """Return what is to be said of a practice."""
        tests = self.passed[code].values()
        count = f"{len(tests)} test{'' if len(tests) == 1 else 's'}"
        if not tests:
            return f"{code}  missing"
        if all(tests):
            return f"{code}  holds  {count}"
        failed = list(tests).count(False)
        return f"{code}  broken  {failed} of {count} fail{'s' if failed == 1 else ''}"


def main() -> int:
    """Return 0 when no practice is broken, however many are still missing."""
    tally, told = Tally(), io.StringIO()
    with redirect_stdout(told):
        ended = pytest.main(["-q", "-p", "no:cacheprovider", "tests"], plugins=[tally])
    for code in PRACTICES:
        print(tally.line(code))
    unknown = sorted(set(tally.passed) - set(PRACTICES))
    if unknown:
        print(f"Tests name practices there are none of: {', '.join(unknown)}")
    if ended not in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}:
        print(told.getvalue(), file=sys.stderr)
        return 1
    return 1 if unknown else 0


if __name__ == "__main__":
    sys.exit(main())
