"""Logs workouts into the database named on the command line, and says so after each.

The second argument tells how many; 200 without.
"""

import sys
from dataclasses import replace
from pathlib import Path

from app.storage.library import Library
from tests.storage.builders import MovingClock, leg_day

WRITES = int(sys.argv[2]) if len(sys.argv) > 2 else 200

with Library.open(Path(sys.argv[1]), MovingClock()) as library:
    for _ in range(WRITES):
        workout = replace(leg_day(), id=library.new_id())
        library.workouts.add(workout)
        print(workout.id, flush=True)  # noqa: T201 - the test reads it
