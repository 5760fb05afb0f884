import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from app.storage.library import Library
from tests.storage.builders import leg_day

_COUNT = "SELECT count(*) FROM workout WHERE deleted_at IS NULL"


def counted_elsewhere(path: Path) -> int:
    """How many workouts another program sees, which opens the file and closes it again."""
    program = (
        f"import sqlite3; connection = sqlite3.connect({str(path)!r}); "
        f"print(connection.execute({_COUNT!r}).fetchone()[0]); connection.close()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return int(done.stdout)


def test_a_worker_lets_go_of_nothing(path: Path, open_library: Callable[..., Library]) -> None:
    """After a worker opened and closed the file, other programs still see what a window writes."""
    library = open_library(for_window=True)
    library.for_worker().close()
    assert counted_elsewhere(path) == 0
    library.workouts.add_many([leg_day("w-1")])
    assert counted_elsewhere(path) == 1
