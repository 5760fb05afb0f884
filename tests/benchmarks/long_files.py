"""Files as large as people bring: years of training, and a phone's record of every heartbeat."""

import csv
import random
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

SETS: Final = 100_000
_HEADER: Final = (
    "Date",
    "Workout Name",
    "Duration",
    "Exercise Name",
    "Set Order",
    "Weight",
    "Reps",
    "Distance",
    "Seconds",
    "Notes",
    "Workout Notes",
    "RPE",
)
_STARTING_KG: Final = {
    "Squat (Barbell)": 60,
    "Deadlift (Barbell)": 80,
    "Bench Press (Barbell)": 50,
    "Overhead Press (Barbell)": 30,
    "Bent Over Row (Barbell)": 45,
    "Lat Pulldown (Cable)": 40,
    "Leg Press": 100,
    "Lying Leg Curl (Machine)": 25,
    "Bicep Curl (Dumbbell)": 10,
    "Lateral Raise (Dumbbell)": 6,
    "Triceps Pushdown (Cable)": 20,
    "Hip Thrust (Barbell)": 70,
}
_EXERCISES_A_WORKOUT: Final = 5
_SETS_AN_EXERCISE: Final = 4
_STALLS_AFTER: Final = 24
_HEART_RATE: Final = (
    ' <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Watch" unit="count/min"'
    ' startDate="2024-03-01 18:00:00 +0100" endDate="2024-03-01 18:00:00 +0100" value="{}"/>\n'
)
_RUN: Final = (
    ' <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="45" durationUnit="min"'
    ' startDate="2024-03-01 18:00:00 +0100" endDate="2024-03-01 18:45:00 +0100"/>\n'
)
_RECORDS_AT_ONCE: Final = 5000


def write_strong_log(file: Path) -> None:
    """Write a Strong export of 100,000 sets: weights that rise and stall, some sets rated."""
    chance = random.Random(5)  # noqa: S311 - the same log every time
    workouts = SETS // (_EXERCISES_A_WORKOUT * _SETS_AN_EXERCISE)
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(_HEADER)
        for number in range(workouts):
            day = datetime(2010, 1, 1, 18) + timedelta(days=number)  # noqa: DTZ001
            head = (day, chance.choice(("Push", "Pull", "Legs")), f"{chance.randint(40, 90)}m")
            for name in chance.sample(sorted(_STARTING_KG), _EXERCISES_A_WORKOUT):
                weight = _STARTING_KG[name] + 2.5 * (number * _STALLS_AFTER // workouts)
                for order in range(1, _SETS_AN_EXERCISE + 1):
                    repetitions, rpe = chance.randint(5, 12), chance.choice(("", "", "8", "9"))
                    row = (name, order, weight, repetitions, 0, 0, "", "", rpe)
                    writer.writerow((*head, *row))


def write_apple_health_export(file: Path, megabytes: int) -> None:
    """Write an Apple Health export: one run, and heartbeats to the size that is asked for."""
    heartbeats = "".join(
        _HEART_RATE.format(60 + number % 100) for number in range(_RECORDS_AT_ONCE)
    )
    with file.open("w", encoding="utf-8") as stream:
        stream.write('<?xml version="1.0" encoding="UTF-8"?>\n<HealthData locale="en_NL">\n')
        while stream.tell() < megabytes * 1_000_000:
            stream.write(heartbeats)
        stream.write(f"{_RUN}</HealthData>\n")
