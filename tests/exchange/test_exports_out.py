"""Files for other programs: what goes out comes back in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.workouts import (
    Activity,
    ExerciseEntry,
    SetKind,
    StrengthSet,
    Weight,
    WeightUnit,
    Workout,
)
from app.exchange.export_calendar import CalendarEntry, calendar_text
from app.exchange.export_hevy import hevy_csv
from app.exchange.export_strong import strong_csv
from app.exchange.reading import read_file

Written = Callable[[str | bytes], Path]
Export = Callable[[list[Workout], WeightUnit, dict[str, str]], str]
NAMES = {"running": "Running"}
START = datetime(2024, 3, 1, 7, 5, tzinfo=UTC)
SETS = (
    StrengthSet(8, Weight(40), kind=SetKind.WARM_UP),
    StrengthSet(5, Weight(102.5), rir=1.5),
    StrengthSet(12, Weight(60), kind=SetKind.DROP),
    StrengthSet(6, Weight(20), kind=SetKind.ASSISTED),
    StrengthSet(20, kind=SetKind.FAILURE),
    StrengthSet(duration_seconds=60),
    StrengthSet(distance_metres=400, duration_seconds=90),
)


def workout(sets: tuple[StrengthSet, ...] = SETS) -> Workout:
    """An hour of rows."""
    entry = ExerciseEntry("row", 'Row; "bent", over', sets, note="elbows in")
    return Workout("w", "Pull", START, START + timedelta(hours=1), (entry,), note="tired")


@pytest.mark.parametrize("export", [hevy_csv, strong_csv])
def test_sets_come_back(export: Export, written: Written) -> None:
    """Loads, kinds, ratings, times and distances survive the way out and in."""
    (back,) = read_file(written(export([workout()], WeightUnit.KG, NAMES))).workouts
    (entry,) = back.exercises
    assert entry.sets == SETS
    assert (entry.name, entry.note) == ('Row; "bent", over', "elbows in")
    assert (back.title, back.note, back.seconds) == ("Pull", "tired", 3600)
    assert back.start == START.replace(tzinfo=None)


LOADS = st.none() | st.integers(1, 4000).map(lambda quarters: Weight(quarters / 4))
ANY_SETS = st.lists(
    st.builds(
        StrengthSet,
        repetitions=st.none() | st.integers(0, 200),
        weight=LOADS,
        rir=st.none() | st.integers(0, 19).map(lambda half: half / 2),
        kind=st.sampled_from([SetKind.WORKING, SetKind.WARM_UP, SetKind.DROP, SetKind.FAILURE]),
        duration_seconds=st.none() | st.integers(1, 7200).map(float),
        distance_metres=st.none() | st.integers(1, 50_000).map(float),
    ),
    min_size=1,
    max_size=6,
    unique=True,
)


@given(sets=ANY_SETS, export=st.sampled_from([hevy_csv, strong_csv]))
def test_any_sets_come_back(sets: list[StrengthSet], export: Export) -> None:
    """Whatever was done comes back the same, in the same order."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "export"
        path.write_text(export([workout(tuple(sets))], WeightUnit.KG, NAMES), encoding="utf-8")
        (back,) = read_file(path).workouts
    assert back.exercises[0].sets == tuple(sets)


@pytest.mark.parametrize("export", [hevy_csv, strong_csv])
def test_unit_of_the_export(export: Export, written: Written) -> None:
    """Weights are stated in the unit that is asked for."""
    pounds = workout((StrengthSet(5, Weight(225, WeightUnit.LB)),))
    parsed = read_file(written(export([pounds], WeightUnit.LB, NAMES)))
    assert parsed.unit is WeightUnit.LB
    assert parsed.workouts[0].exercises[0].sets[0].weight == Weight(225, WeightUnit.LB)


@pytest.mark.parametrize("export", [hevy_csv, strong_csv])
def test_activities_become_timed_exercises(export: Export, written: Written) -> None:
    """A run is an exercise with minutes and metres."""
    run = replace(workout(()), exercises=(), activity=Activity("running", 40, 6, 8000))
    (entry,) = read_file(written(export([run], WeightUnit.KG, NAMES))).workouts[0].exercises
    assert entry.name == "Running"
    assert (entry.sets[0].distance_metres, entry.sets[0].duration_seconds) == (8000, 2400)


@pytest.mark.parametrize("export", [hevy_csv, strong_csv])
@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_nothing_runs_in_a_spreadsheet(export: Export, text: str) -> None:
    """Text that begins like a formula gets an apostrophe in front."""
    content = export([replace(workout(), title=text, note=text)], WeightUnit.KG, NAMES)
    assert f'"{text}' not in content
    assert f"\"'{text}" in content


@pytest.mark.parametrize("superset", [0, 3, None])
def test_supersets_come_back_from_hevy(superset: int | None, written: Written) -> None:
    """Exercises that are done in turn stay so."""
    entries = tuple(
        ExerciseEntry(name, name, (StrengthSet(5),), superset=superset) for name in ("A", "B")
    )
    content = hevy_csv([replace(workout(), exercises=entries)], WeightUnit.KG, NAMES)
    back = read_file(written(content)).workouts[0].exercises
    assert [entry.superset for entry in back] == [superset, superset]


@given(
    title=st.text(max_size=200),
    text=st.text(st.characters(exclude_categories=["Cs"]), max_size=300),
)
def test_calendar_lines(title: str, text: str) -> None:
    """No line is longer than 75 bytes, no letter is lost, and no text makes a line of its own."""
    entry = CalendarEntry("quadriceps-2024-03-02", START, title, text)
    content = calendar_text([entry], START)
    lines = content.split("\r\n")
    assert max(len(line.encode("utf-8", "surrogatepass")) for line in lines) <= 75
    assert content.count("BEGIN:VEVENT") >= 1
    unfolded = content.replace("\r\n ", "").split("\r\n")
    assert unfolded[3:8:4] == ["BEGIN:VEVENT", f"SUMMARY:{_escaped(title)}"]
    assert unfolded[-2:] == ["END:VCALENDAR", ""]


def _escaped(text: str) -> str:
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\n", "\\n").replace("\r", "")


def test_calendar_moment() -> None:
    """Moments are written in UTC."""
    content = calendar_text([CalendarEntry("chest", START, "Chest is ready")], START)
    assert "DTSTART:20240301T070500Z\r\n" in content
    assert "UID:chest@herstel\r\n" in content
    assert "DESCRIPTION" not in content
    assert "DTEND" not in content


def test_calendar_of_something_that_lasts() -> None:
    """An entry with an end says when."""
    entry = CalendarEntry("legs", START, "Legs", until=START + timedelta(hours=1))
    assert "DTEND:20240301T080500Z\r\n" in calendar_text([entry], START)


def test_exercises_without_a_note_have_no_row_for_it() -> None:
    """Strong's own files have one only where there is a note."""
    plain = replace(workout(), exercises=(ExerciseEntry("row", "Row", SETS),))
    noted = strong_csv([workout()], WeightUnit.KG, NAMES)
    assert "Note" in noted.split("\n", 1)[1]
    assert len(strong_csv([plain], WeightUnit.KG, NAMES).splitlines()) < len(noted.splitlines())
