"""All checks in one command: ``python -m tests``; with arguments, only pytest with them."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.system_libraries import missing_packages

ROOT: Final = Path(__file__).resolve().parent.parent
SCREEN: Final = "1400x1000x24"
QT_TESTS: Final = ("benchmarks", "e2e", "state", "ui", "visual")

CHECKS: Final[Mapping[str, Sequence[str]]] = {
    "lint": ("-m", "ruff", "check", "--quiet"),
    "format": ("-m", "ruff", "format", "--check", "--quiet"),
    "types": ("-m", "mypy"),
    "imports": (
        "-c",
        "from importlinter.cli import lint_imports_command as lint; lint()",
        "--no-logo",
    ),
}
COSTS: Final = ("-m", "cost")
TESTS: Final = (
    *("-m", "not cost"),
    *("-n", "auto", "--dist", "loadgroup"),
)
COVERAGE: Final = (
    *("-p", "tests.coverage_by_layer"),
    *("--cov=app", "--cov-report=json:.coverage.json"),
)


def main(arguments: Sequence[str]) -> int:
    """Run every check, then the tests; returns 0 when all of them passed."""
    packages = missing_packages(x11=False)
    if packages:
        print("Qt cannot start here, so the tests of the window are left out.")
        print(f"To run them too: sudo apt-get install {' '.join(packages)}\n")
    with _x_display() as display:
        os.environ.update(display, QT_QPA_PLATFORM="offscreen")
        if arguments:
            return _run("tests", "-m", "pytest", *arguments)
        failed = [name for name, command in CHECKS.items() if _run(name, *command)]
        if not packages and _run("costs", "-m", "pytest", "--quiet", *COSTS):
            failed.append("costs")
        if failed:
            print(f"\nFailed so far: {', '.join(failed)}.\n")
        more = _without_qt() if packages else COVERAGE
        tests = _run("tests", "-m", "pytest", "--quiet", *TESTS, *more)
        return 1 if failed else tests


def _run(name: str, *command: str) -> int:
    print(f"== {name}", flush=True)
    return subprocess.run([sys.executable, *command], cwd=ROOT, check=False).returncode


def _without_qt() -> Iterator[str]:
    yield from ("-p", "no:pytest-qt")
    yield from (f"--ignore=tests/{folder}" for folder in QT_TESTS)


@contextmanager
def _x_display() -> Iterator[dict[str, str]]:
    """The display for tests that need a real one: the one there is, else one of our own."""
    server = shutil.which("Xvfb")
    if os.environ.get("DISPLAY") or server is None or missing_packages(x11=True):
        yield {}
        return
    reading, writing = os.pipe()
    xvfb = subprocess.Popen(
        [server, "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as numbers:
            number = numbers.readline().strip()
        yield {"DISPLAY": f":{number}"} if number else {}
    finally:
        xvfb.terminate()
        xvfb.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
