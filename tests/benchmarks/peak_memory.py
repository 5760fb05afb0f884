"""Runs the program and says on stderr, in bytes, how much memory it held at the most."""

import sys
from pathlib import Path

from app.cli import run

_STATUS = Path("/proc/self/status")
_BYTES_PER_KB = 1024


def main(arguments: list[str]) -> int:
    """Run the program with arguments; returns its exit code."""
    code = run(arguments)
    peak = next(
        line for line in _STATUS.read_text(encoding="utf-8").splitlines() if "VmHWM" in line
    )
    sys.stderr.write(f"{int(peak.split()[1]) * _BYTES_PER_KB}\n")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
