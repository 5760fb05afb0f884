"""All checks in one command: ``python -m tests``; further arguments go to pytest."""

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
QT_TESTS: Final = ("tests/state", "tests/ui", "tests/visual", "tests/e2e")

CHECKS: Final[Mapping[str, Sequence[str]]] = {
    "lint": ("ruff", "check", "--quiet"),
    "format": ("ruff", "format", "--check", "--quiet"),
    "types": ("mypy",),
    "imports": ("importlinter.cli", "--no-logo"),
}


def main(pytest_arguments: Sequence[str]) -> int:
    """Run every check, then the tests; returns 0 when all of them passed."""
    failed = [name for name, command in CHECKS.items() if not _passes(name, command)]
    if failed:
        print(f"\nFailed: {', '.join(failed)}.")
    packages = missing_packages(x11=False)
    if packages:
        print("\nQt cannot start here, so the tests of the window are left out.")
        print(f"To run them too: sudo apt-get install {' '.join(packages)}")
    with _x_display() as display:
        print("\n== tests", flush=True)
        tests = subprocess.run(
            _pytest_command(pytest_arguments, with_qt=not packages),
            cwd=ROOT,
            env={**os.environ, **display, "QT_QPA_PLATFORM": "offscreen"},
            check=False,
        )
    return 1 if failed else tests.returncode


def _passes(name: str, command: Sequence[str]) -> bool:
    print(f"== {name}", flush=True)
    return subprocess.run([sys.executable, "-m", *command], cwd=ROOT, check=False).returncode == 0


def _pytest_command(arguments: Sequence[str], *, with_qt: bool) -> list[str]:
    command = [sys.executable, "-m", "pytest", "--quiet"]
    if not arguments and with_qt:
        command += ["-p", "tests.coverage_by_layer", "--cov=app"]
        command += ["--cov-report=json:.coverage.json"]
    if not with_qt:
        command += ["-p", "no:pytest-qt", *(f"--ignore={folder}" for folder in QT_TESTS)]
    return [*command, *arguments]


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
