"""Logs workouts into the database named on the command line, and says so after each."""

import sys
from dataclasses import replace
from pathlib import Path

from app.storage.library import Library
from tests.storage.builders import MovingClock, leg_day

WRITES = 200

with Library.open(Path(sys.argv[1]), MovingClock()) as library:
    for _ in range(WRITES):
        workout = replace(leg_day(), id=library.new_id())
        library.workouts.add(workout)
        print(workout.id, flush=True)  # noqa: T201 - the test reads it
