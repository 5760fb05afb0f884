"""Strong's exports, old and new."""
# ruff: noqa: DTZ001, E501 - clocks without a zone and long lines are what the files hold

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.core.workouts import SetKind, WeightUnit
from app.errors import ImportRefusedError
from app.exchange.parsed import ParsedFile, ParseOptions
from app.exchange.problems import ProblemKind
from app.exchange.reading import read_file
from tests.exchange.samples import STRONG, STRONG_NEWER

Written = Callable[[str | bytes], Path]
HEADER = STRONG.splitlines()[0]
GERMAN = """\
Datum,Workout-Name,Dauer,Name der Übung,Reihenfolge festlegen,Gewicht,Wiederh.,Entfernung,Sekunden,Notizen,Workout-Notizen,RPE
2024-03-01 07:00:00,"Beine",1h 6m,"Kniebeuge (Langhantel)",1,60.0,5,0,0,,,
"""
WITH_UNITS = """\
Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration
2024-03-01 07:00:00;Legs;Squat;1;100;kg;5;;;;;;;1h
2024-03-01 07:00:00;Legs;Squat;2;225;lbs;5;;;;;;;1h
2024-03-01 07:00:00;Legs;Running;1;;;;;2;miles;960;;;1h
"""


def test_older_export(written: Written) -> None:
    """Letters are kinds, 0 is no weight, RPE becomes repetitions in reserve."""
    parsed = read_file(written(STRONG), ParseOptions(unit=WeightUnit.LB))
    legs, push = parsed.workouts
    squat, plank = legs.exercises
    assert (legs.title, legs.start, legs.seconds) == ("Legs", datetime(2024, 3, 1, 7), 3960)
    assert legs.note == "felt good"
    assert [each.kind for each in squat.sets] == [SetKind.WARM_UP, SetKind.WORKING, SetKind.WORKING]
    assert [each.rir for each in squat.sets] == [None, 2, None]
    assert squat.sets[2].note == "belt"
    assert plank.sets[0].weight is None
    assert plank.sets[0].duration_seconds == 60
    assert len(push.exercises[0].sets) == 2


def test_weight_is_kept_as_typed(written: Written) -> None:
    """135 lb stays 135 lb."""
    parsed = read_file(written(STRONG), ParseOptions(unit=WeightUnit.LB))
    weight = parsed.workouts[0].exercises[0].sets[1].weight
    assert weight is not None
    assert (weight.value, weight.unit) == (135.0, WeightUnit.LB)


def test_missing_unit_is_asked(written: Written) -> None:
    """Without a unit the plates give a guess and the athlete a question."""
    parsed = read_file(written(STRONG))
    assert parsed.unit is None
    assert parsed.unit_question is not None
    assert parsed.unit_question.guess is WeightUnit.LB


def test_newer_export(written: Written) -> None:
    """Rest timers are passed over, note rows become notes, decimal commas are read."""
    parsed = read_file(written(STRONG_NEWER))
    squat, pull_up, run = parsed.workouts[0].exercises
    assert parsed.unit is WeightUnit.KG
    assert squat.note == "slow; deep"
    assert [each.weight and each.weight.kg for each in squat.sets] == [40, 82.5, 60]
    assert [each.kind for each in squat.sets] == [SetKind.WARM_UP, SetKind.WORKING, SetKind.DROP]
    assert pull_up.sets[0].kind is SetKind.ASSISTED
    assert run.sets[0].distance_metres == 1500


def test_units_of_each_row(written: Written) -> None:
    """A unit beside a weight or distance counts for that row."""
    squat, run = read_file(written(WITH_UNITS)).workouts[0].exercises
    assert [each.weight and each.weight.unit for each in squat.sets] == [
        WeightUnit.KG,
        WeightUnit.LB,
    ]
    assert run.sets[0].distance_metres == pytest.approx(3218.688)


def test_translated_header(written: Written) -> None:
    """Headers in the program's language are known, and tell the language of the names."""
    parsed = read_file(written(GERMAN))
    assert parsed.language == "de"
    assert parsed.workouts[0].exercises[0].name == "Kniebeuge (Langhantel)"


@pytest.mark.parametrize("content", [STRONG, STRONG_NEWER])
def test_header_in_an_unknown_language(written: Written, content: str) -> None:
    """Columns in a language that is not known are told by their order and first row."""
    header, rows = content.split("\n", 1)
    delimiter = ";" if ";" in header else ","
    foreign = delimiter.join(f"Sarake{n}" for n in range(header.count(delimiter) + 1))
    named, laid = read_file(written(content)), read_file(written(f"{foreign}\n{rows}"))
    assert [w.exercises for w in laid.workouts] == [w.exercises for w in named.workouts]
    assert [w.note for w in laid.workouts] == [w.note for w in named.workouts]


@pytest.mark.parametrize(
    "row", ["2024-03-01,a,b,c,1,2,3,4,5,6,7,8", "x,a,1h,c,1,2,3,4,5,6,7,8", '"open,a']
)
def test_table_of_another_kind_is_refused(written: Written, row: str) -> None:
    """Twelve columns alone are no export of Strong."""
    with pytest.raises(ImportRefusedError, match="not a file of a program"):
        read_file(written(f"a,b,c,d,e,f,g,h,i,j,k,l\n{row}\n"))


def test_the_athletes_unit_never_beats_the_files(written: Written) -> None:
    """A unit in the header always wins."""
    parsed = read_file(written(STRONG_NEWER), ParseOptions(unit=WeightUnit.LB))
    assert parsed.unit is WeightUnit.KG
    assert parsed.unit_question is None


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("yesterday,Legs,1h,Squat,1,100,5,0,0,,,", ProblemKind.DATE),
        ("2024-03-01 07:00:00,Legs,1h,Squat,1,heavy,5,0,0,,,", ProblemKind.NUMBER),
        ("2024-03-01 07:00:00,Legs,1h,Squat,1,90000,5,0,0,,,", ProblemKind.IMPLAUSIBLE),
        ("2024-03-01 07:00:00,Legs,1h,Squat,X,100,5,0,0,,,", ProblemKind.SET_TYPE),
        ("2024-03-01 07:00:00,Legs,1h,  ,1,100,5,0,0,,,", ProblemKind.EXERCISE),
        ("2024-03-01 07:00:00,Legs,1h,Squat", ProblemKind.COLUMNS),
        ("2024-03-01 07:00:00,Legs,1h,Squat,1,100,5,0,0,,,,more", ProblemKind.COLUMNS),
    ],
)
def test_bad_row_is_reported_and_the_rest_read(
    written: Written, row: str, kind: ProblemKind
) -> None:
    """A row that cannot be read is named with its number; the others come in."""
    parsed = read_file(written(f"{STRONG}{row}\n"))
    (problem,) = parsed.problems
    assert (problem.row, problem.kind) == (8, kind)
    assert problem.reason.endswith(".")
    assert len(parsed.workouts) == 2


def test_file_without_a_readable_row_is_refused(written: Written) -> None:
    """When every row is bad the first one is named."""
    with pytest.raises(ImportRefusedError, match="row 2"):
        read_file(written(f"{HEADER}\nyesterday,Legs,1h,Squat,1,100,5,0,0,,,\n"))


def test_header_alone_is_refused(written: Written) -> None:
    """A file without rows holds nothing."""
    with pytest.raises(ImportRefusedError, match="no workouts"):
        read_file(written(HEADER))


def test_impossible_rating_does_not_cost_the_set(written: Written) -> None:
    """An RPE of 12 is no rating, but the set was done."""
    row = "2024-03-03 18:30:00,Push,45m,Bench Press (Barbell),3,95.0,9,0,0,,,12"
    parsed: ParsedFile = read_file(written(f"{STRONG}{row}\n"))
    last = parsed.workouts[1].exercises[0].sets[-1]
    assert (last.repetitions, last.rir) == (9, None)


def test_export_told_twice_is_one(written: Written) -> None:
    """The whole table once more behind itself adds no set; equal sets side by side stay."""
    rows = STRONG.split("\n", 1)[1]
    parsed = read_file(written(STRONG + rows))
    assert parsed.repeated == 2
    assert [len(w.exercises[0].sets) for w in parsed.workouts] == [3, 2]


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        ("Squat;1;100;stone;5;;;;;;;soon", ProblemKind.UNIT),
        ("Running;1;;;;;2;furlongs;960;;;1h", ProblemKind.UNIT),
        ("Running;1;;;;;5000;km;960;;;1h", ProblemKind.IMPLAUSIBLE),
        ("Plank;1;;;;;;;-5;;;1h", ProblemKind.IMPLAUSIBLE),
        ("Squat;1;100;kg;5000;;;;;;;1h", ProblemKind.IMPLAUSIBLE),
    ],
)
def test_odd_figures_are_reported(written: Written, cells: str, kind: ProblemKind) -> None:
    """Unknown units and impossible figures are listed, never guessed at."""
    parsed = read_file(written(f"{WITH_UNITS}2024-03-02 07:00:00;Odd;{cells}\n"))
    assert [problem.kind for problem in parsed.problems] == [kind]
    assert len(parsed.workouts) == 1


def test_length_that_cannot_be_read_is_none(written: Written) -> None:
    """A length in words does not cost the workout."""
    parsed = read_file(written(STRONG.replace("45m", "quite long")))
    assert [workout.seconds for workout in parsed.workouts] == [3960, None]


def test_exercise_with_nothing_but_a_note_is_no_entry(written: Written) -> None:
    """A note on an exercise that was not done is left out."""
    row = '"1";"2024-03-01 07:00:00";"Legs";"3960";"Dip";"Note";"";"";"";"";"";"tomorrow";""'
    parsed = read_file(written(f"{STRONG_NEWER}{row}\n"))
    assert "Dip" not in [entry.name for entry in parsed.workouts[0].exercises]


@pytest.mark.parametrize(
    ("first", "second"),
    [("3/1/2024", "3/13/2024"), ("1/3/2024", "13/3/2024"), ("01.03.2024", "13.03.2024")],
)
def test_dates_with_the_year_last(written: Written, first: str, second: str) -> None:
    """A day above 12 anywhere in the table tells days from months."""
    content = STRONG.replace("2024-03-01", first).replace("2024-03-03", second)
    starts = [workout.start for workout in read_file(written(content)).workouts]
    assert starts == [datetime(2024, 3, 1, 7), datetime(2024, 3, 13, 18, 30)]


def test_dates_that_can_be_read_in_two_ways_are_refused(written: Written) -> None:
    """Where nothing tells days from months no history is made up."""
    content = STRONG.replace("2024-03-01", "3/1/2024").replace("2024-03-03", "3/3/2024")
    with pytest.raises(ImportRefusedError, match="two ways, such as “3/1/2024"):
        read_file(written(content))
