import subprocess
import sys
from pathlib import Path

import pytest

from app.storage.backups import backup_folder
from app.storage.doctor import examine
from app.storage.library import Library
from tests.storage.builders import MovingClock

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("confirmed_before_the_kill", [1, 60, 150])
def test_nothing_confirmed_is_lost(tmp_path: Path, confirmed_before_the_kill: int) -> None:
    """After kill -9 in the middle of 200 writes, all that was confirmed is there, and whole."""
    path = tmp_path / "herstel.db"
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.storage.write_until_killed", str(path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    with writer:
        confirmed = [writer.stdout.readline().strip() for _ in range(confirmed_before_the_kill)]
        writer.kill()
        confirmed += writer.stdout.read().split()
    assert confirmed_before_the_kill <= len(confirmed) < 200

    assert examine(path).problems == ()
    with Library.open(path, MovingClock()) as library:
        workouts = library.workouts.all()
    assert {workout.id for workout in workouts} >= set(confirmed)
    assert all(workout.set_count == 3 for workout in workouts)


def test_many_programs_may_start_at_once(tmp_path: Path) -> None:
    """Programs that make the same new database at the same moment all write into it."""
    path = tmp_path / "herstel.db"
    command = [sys.executable, "-m", "tests.storage.write_until_killed", str(path), "3"]
    writers = [
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) for _ in range(4)
    ]
    confirmed = [key for writer in writers for key in writer.communicate()[0].split()]

    with Library.open(path, MovingClock()) as library:
        assert {workout.id for workout in library.workouts.all()} == set(confirmed)
    assert len(confirmed) == 12
    assert not list(backup_folder(path).glob("*")), "there was nothing to back up"
