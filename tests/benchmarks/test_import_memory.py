"""How much memory an import takes, as the system counts it for a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.costs import note
from tests.benchmarks.long_files import SETS, write_apple_health_export, write_strong_log

pytestmark = [
    pytest.mark.cost,
    pytest.mark.skipif(
        not Path("/proc/self/status").exists(), reason="the system does not tell a process's peak"
    ),
]

ROOT = Path(__file__).resolve().parents[2]
MEGABYTE = 1_000_000
MOST_FOR_SETS = 150 * MEGABYTE
MOST_GROWTH = 5 * MEGABYTE
SMALL_MEGABYTES, LARGE_MEGABYTES = 10, 60


def test_a_long_log_takes_little_memory(tmp_path: Path) -> None:
    """100,000 sets are imported in less than 150 MB above the program at rest."""
    log = tmp_path / "strong.csv"
    write_strong_log(log)
    at_rest = _peak(tmp_path / "rest.db", "report")
    above = _peak(tmp_path / "full.db", "import", str(log)) - at_rest
    note(f"import of {SETS:,} sets: {above / MEGABYTE:.0f} MB above the program at rest")
    assert above < MOST_FOR_SETS


def test_a_large_health_export_is_streamed(tmp_path: Path) -> None:
    """Six times as large a file takes no more memory."""
    peaks = []
    for megabytes in (SMALL_MEGABYTES, LARGE_MEGABYTES):
        export = tmp_path / f"{megabytes}.xml"
        write_apple_health_export(export, megabytes)
        peaks.append(_peak(tmp_path / f"{megabytes}.db", "import", str(export)))
    growth = peaks[1] - peaks[0]
    note(
        f"Apple Health from {SMALL_MEGABYTES} to {LARGE_MEGABYTES} MB:"
        f" {growth / MEGABYTE:.1f} MB more memory"
    )
    assert growth < MOST_GROWTH


def _peak(database: Path, *arguments: str) -> int:
    """Bytes that the program held at the most."""
    command = [sys.executable, "-m", "tests.benchmarks.peak_memory", "--db", str(database)]
    ended = subprocess.run(
        [*command, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    return int(ended.stderr.split()[-1])
