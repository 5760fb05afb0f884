"""FitNotes, Fitbod, Liftosaur, StrongLifts, Alpha Progression and Jefit."""
# ruff: noqa: DTZ001 - clocks without a zone and long lines are what the files hold

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.core.workouts import SetKind, Weight, WeightUnit
from app.errors import ImportRefusedError
from app.exchange.parsed import ParsedWorkout, ParseOptions
from app.exchange.problems import ImportCancelledError, ProblemKind
from app.exchange.reading import read_file
from tests.exchange.samples import (
    ALPHA_PROGRESSION,
    FITBOD,
    FITBOD_TABLE,
    FITNOTES,
    JEFIT,
    LIFTOSAUR,
    STRONGLIFTS,
    fitnotes_database,
)

Written = Callable[[str | bytes], Path]
FITNOTES_WITH_UNITS = """\
Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment
2024-01-01,Bench Press,Chest,60,kgs,8,,,,fine
2024-01-01,Bench Press,Chest,135,lbs,8,,,,
"""
FITNOTES_WITH_TWO_WEIGHTS = """\
Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind
2024-01-01,Bench Press,Chest,60,,8,,,,fine,
2024-01-01,Bench Press,Chest,,135,8,,,,,
"""


def loads(workout: ParsedWorkout) -> list[tuple[str, list[tuple[float | None, int | None]]]]:
    """Kilograms and repetitions by exercise."""
    return [
        (entry.name, [(each.weight and each.weight.kg, each.repetitions) for each in entry.sets])
        for entry in workout.exercises
    ]


def test_fitnotes_days(written: Written) -> None:
    """A day is a workout at noon; equal rows are real sets; a unit of no distance is no matter."""
    first, second = read_file(written(FITNOTES)).workouts
    bench, run = first.exercises
    assert first.start == datetime(2024, 3, 1, 12)
    assert len(bench.sets) == 2
    assert bench.sets[0].weight is not None
    assert bench.sets[0].weight.unit is WeightUnit.LB
    assert run.sets[0].distance_metres == pytest.approx(3218.688)
    assert run.sets[0].duration_seconds == 990
    assert second.exercises[0].sets[0].duration_seconds == 45


@pytest.mark.parametrize(
    "content",
    [
        FITNOTES_WITH_UNITS,
        FITNOTES_WITH_TWO_WEIGHTS,
    ],
)
def test_fitnotes_other_headers(written: Written, content: str) -> None:
    """Units in a column of their own, or a column for each unit."""
    (entry,) = read_file(written(content)).workouts[0].exercises
    assert [each.weight and round(each.weight.kg, 2) for each in entry.sets] == [60, 61.23]
    assert entry.sets[0].note == "fine"


def test_fitnotes_database(written: Written) -> None:
    """The back-up gives the same days as the spreadsheet."""
    parsed = read_file(written(fitnotes_database()))
    assert parsed.format == "fitnotes-database"
    assert [loads(workout) for workout in parsed.workouts] == [
        [("Barbell Squat", [(100, 5), (100, 5)]), ("Running", [(None, 0)])],
        [("Barbell Squat", [(102.5, 5)])],
    ]
    assert parsed.workouts[0].exercises[1].sets[0].distance_metres == 5000


def test_fitbod(written: Written) -> None:
    """Instants are UTC; weights are taken as stated, whatever the multiplier."""
    first, second = read_file(written(FITBOD)).workouts
    squat, hold = first.exercises
    assert first.start == datetime(2024, 3, 2, 22, 14, 35, tzinfo=UTC)
    assert [each.kind for each in squat.sets] == [SetKind.WARM_UP, SetKind.WORKING]
    assert (hold.sets[0].repetitions, hold.sets[0].duration_seconds) == (None, 30)
    assert loads(second) == [("Dumbbell Lunge", [(12.5, 8)])]


def test_fitbod_with_a_time_for_each_set(written: Written) -> None:
    """Sets that follow each other within an hour are one workout."""
    rows = [
        f"2024-03-02 10:{minute:02}:00 +0000,Bench Press, 5,60.0,0.0,0.0,0.0,0.0,false,, 1.0"
        for minute in (0, 4, 9)
    ]
    rows.append("2024-03-02 19:00:00 +0000,Curl, 5,10.0,0.0,0.0,0.0,0.0,false,, 1.0")
    morning, evening = read_file(written("\n".join([FITBOD.splitlines()[0], *rows]))).workouts
    assert loads(morning) == [("Bench Press", [(60, 5)] * 3)]
    assert morning.seconds == 540
    assert len(evening.exercises) == 1


def test_fitbod_table(written: Written) -> None:
    """Rows in any order find their workout by its key."""
    first, second = read_file(written(FITBOD_TABLE), ParseOptions(unit=WeightUnit.KG)).workouts
    assert loads(first) == [("Back Squat", [(100, 5), (102.5, 5)])]
    assert (first.file_key, second.file_key) == ("w1", "w2")


def test_liftosaur(written: Written) -> None:
    """Only what was completed counts."""
    (workout,) = read_file(written(LIFTOSAUR)).workouts
    (squat,) = workout.exercises
    assert [each.kind for each in squat.sets] == [SetKind.WARM_UP, SetKind.WORKING]
    assert squat.sets[1].rir == 2
    assert workout.seconds == 2700


def test_stronglifts(written: Written) -> None:
    """Sets stand in pairs of columns; planned ones that were not done are no sets."""
    (workout,) = read_file(written(STRONGLIFTS)).workouts
    assert workout.start == datetime(2026, 8, 11, 22, 56)
    assert workout.seconds == 2700
    assert loads(workout) == [("Squat", [(55, 5), (55, 5)]), ("Bench Press", [(70, 3)])]
    assert workout.exercises[1].note == "form"


def test_alpha_progression(written: Written) -> None:
    """Warm-ups, decimal commas, body weight plus, at least, and empty sets."""
    legs, push = read_file(written(ALPHA_PROGRESSION)).workouts
    squat, extension = legs.exercises
    assert (legs.start, legs.seconds) == (datetime(2026, 2, 19, 4, 54), 3720)
    assert loads(legs) == [
        ("Hack Squats (Machine)", [(37.5, 9), (72.5, 7), (115, 8), (115, 10)]),
        ("Hyperextensions (Bodyweight)", [(35, 10)]),
    ]
    assert [each.kind for each in squat.sets[:3]] == [SetKind.WARM_UP] * 2 + [SetKind.WORKING]
    assert squat.sets[3].rir == 0.5
    assert extension.sets[0].rir == 0
    assert loads(push) == [("Bench Press (Barbell)", [(102.5, 6)])]


def test_jefit(written: Written) -> None:
    """The unit is in the settings; a log that is there twice is one."""
    parsed = read_file(written(JEFIT))
    (workout,) = parsed.workouts
    assert parsed.unit is WeightUnit.LB
    assert workout.start == datetime(2024, 5, 1, 19, tzinfo=UTC)
    assert [(name, len(sets)) for name, sets in loads(workout)] == [
        ("Barbell Squat", 3),
        ("Pull Up", 1),
    ]


def test_jefit_without_a_unit_asks(written: Written) -> None:
    """Without the setting the athlete is asked."""
    content = JEFIT.replace(" lbs,", ",")
    assert read_file(written(content)).unit_question is not None


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ('"0x12",11', '"12",11', ProblemKind.NUMBER),
        ("Barbell Squat", " ", ProblemKind.EXERCISE),
        ("1714590000,1714590300", ",1714590300", None),
        ('"0x12",11', '"",11', None),
    ],
)
def test_bad_rows_of_jefit(written: Written, old: str, new: str, kind: ProblemKind | None) -> None:
    """A log that cannot be read is listed; one without a session stands on its day."""
    parsed = read_file(written(JEFIT.replace(old, new, 1)))
    assert [problem.kind for problem in parsed.problems] == ([kind] if kind else [])
    assert parsed.workouts


@pytest.mark.parametrize(
    ("line", "kind"),
    [("1;5", ProblemKind.COLUMNS), ("what is this", ProblemKind.DAMAGED)],
)
def test_bad_lines_of_alpha_progression(written: Written, line: str, kind: ProblemKind) -> None:
    """A line that fits nowhere is listed with its number."""
    (problem,) = read_file(written(f"{ALPHA_PROGRESSION}{line}\n")).problems
    assert problem.kind is kind


def test_help_in_a_warm_up_of_alpha_progression(written: Written) -> None:
    """A weight below zero is help, in a warm-up as well; no set has a weight below zero."""
    content = ALPHA_PROGRESSION.replace("WU2 · 72,5 kg", "WU2 · -72,5 kg")
    warm_up = read_file(written(content)).workouts[0].exercises[0].sets[1]
    assert (warm_up.weight, warm_up.kind) == (Weight(72.5), SetKind.WARM_UP)


def test_empty_lines_of_alpha_progression(written: Written) -> None:
    """A line of nothing but marks is passed over."""
    parsed = read_file(written(f"{ALPHA_PROGRESSION};;\n"))
    assert parsed == read_file(written(ALPHA_PROGRESSION))


def test_bad_rows_of_stronglifts(written: Written) -> None:
    """A row without an exercise, or with odd figures, is listed."""
    content = STRONGLIFTS + '2026/08/12,1,"B",x,83,"",,,,,,,,,,,,5,55\n2026/08/12,1\n'
    kinds = [problem.kind for problem in read_file(written(content)).problems]
    assert kinds == [ProblemKind.EXERCISE, ProblemKind.COLUMNS]


def test_damaged_database_is_refused(written: Written) -> None:
    """A database that cannot be walked to its end is refused as a whole."""
    content = bytearray(fitnotes_database())
    size = len(content)
    content[size - 3000 : size] = b"\x7f" * 3000
    with pytest.raises(ImportRefusedError, match=r"not a file of a program|damaged"):
        read_file(written(bytes(content)))


def test_odd_values_in_a_database_are_listed(tmp_path: Path) -> None:
    """Binary data and names of nothing are problems of their rows alone."""
    path = tmp_path / "backup"
    path.write_bytes(fitnotes_database())
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            """
            INSERT INTO exercise VALUES (3, '', 1);
            INSERT INTO training_log VALUES (9, 3, '2024-03-05', 1, 1, NULL, 0);
            INSERT INTO training_log VALUES (10, 1, '2024-03-06', 1, x'00', NULL, 0);
            UPDATE training_log SET reps = x'00ff' WHERE _id = 1;
            """
        )
    parsed = read_file(path)
    assert [problem.kind for problem in parsed.problems] == [
        ProblemKind.DAMAGED,
        ProblemKind.EXERCISE,
        ProblemKind.DAMAGED,
    ]
    assert len(parsed.workouts) == 2


def test_database_can_be_cancelled(written: Written) -> None:
    """Progress that returns False ends the reading."""
    with pytest.raises(ImportCancelledError):
        read_file(written(fitnotes_database()), progress=lambda _fraction: False)


def test_other_database_is_refused(tmp_path: Path) -> None:
    """A database without FitNotes' tables is not known."""
    path = tmp_path / "other"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE training_log(a)")
    with pytest.raises(ImportRefusedError, match="not a file of a program"):
        read_file(path)


def test_views_of_a_database_are_not_trusted(tmp_path: Path) -> None:
    """A view that counts for ever is never asked."""
    path = tmp_path / "backup"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            """
            CREATE TABLE exercise(_id INTEGER PRIMARY KEY, name TEXT);
            INSERT INTO exercise VALUES (1, 'Squat');
            CREATE VIEW training_log AS
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
                SELECT i AS _id, 1 AS exercise_id, '2024-01-01' AS date, 1 AS metric_weight,
                    1 AS reps FROM n;
            """
        )
    with pytest.raises(ImportRefusedError, match="not a file of a program"):
        read_file(path)
