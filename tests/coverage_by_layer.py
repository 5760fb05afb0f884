"""A pytest plugin: what the tests reach of each layer, and the least that is accepted."""

import json
from collections import Counter
from pathlib import Path
from typing import Final

import pytest

LEAST_BRANCHES: Final = {
    "core": 95.0,
    "storage": 95.0,
    "exchange": 95.0,
    "state": 95.0,
    "ui": 85.0,
}
REPORT: Final = Path(".coverage.json")

_lines: list[str] = []


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run when a layer stays below its least."""
    if hasattr(session.config, "workerinput") or not REPORT.is_file():
        return
    reached = _branches_by_layer(json.loads(REPORT.read_text(encoding="utf-8")))
    REPORT.unlink()
    for layer, least in LEAST_BRANCHES.items():
        verdict = "" if reached[layer] >= least else f"   below {least:.0f} %"
        _lines.append(f"{layer:<9}{reached[layer]:6.1f} % of branches{verdict}")
        if verdict and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table."""
    if _lines:
        terminalreporter.section("branches reached by layer")
        for line in _lines:
            terminalreporter.line(line)


def _branches_by_layer(report: dict[str, dict[str, dict[str, dict[str, int]]]]) -> dict[str, float]:
    """Percentage of branches covered in each layer; 100 where there are none."""
    covered: Counter[str] = Counter()
    present: Counter[str] = Counter()
    for file, measured in report["files"].items():
        parts = Path(file).parts
        layer = parts[1] if len(parts) > 2 else "shell"
        covered[layer] += measured["summary"]["covered_branches"]
        present[layer] += measured["summary"]["num_branches"]
    return {
        layer: 100.0 * covered[layer] / present[layer] if present[layer] else 100.0
        for layer in LEAST_BRANCHES
    }
