"""Real exports agree with sets, workouts and kilograms that were counted independently."""

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.core.workouts import WeightUnit
from app.errors import ImportRefusedError
from app.exchange.parsed import ParsedFile, ParseOptions
from app.exchange.plan_import import ImportPlan, PlanContext, plan_import
from app.exchange.reading import read_file

pytestmark = pytest.mark.realdata

LOGS = (
    "strong/hipml_strong.csv",
    "strong/mlahoz_strong_2017_kg_km.csv",
    "strong/shuheilocale_strong_rewritten_part.csv",
    "hevy/ajccosta_hevy.csv",
    "hevy/feliperuizm_hevy_pt_notes.csv",
    "hevy/frefdt_hevy_kg_miles.csv",
    "fitnotes/wmgriffi3_fitnotes_lbs.csv",
    "fitbod/chrsilvi_fitbod.csv",
    "fitbod/fitbod_multiuser_fakeids.csv",
)
FIXTURES = {
    "strong/mtanzim_fixture_alt.csv": (1, 9),
    "strong/mtanzim_fixture_example.csv": (2, 14),
    "strong/mtanzim_fixture_exampleB.csv": (2, 14),
}


@pytest.fixture
def expected(realdata: Path) -> dict[str, dict[str, str]]:
    """The independent counts, by file."""
    with (realdata / "logs" / "expected.csv").open(encoding="utf-8") as stream:
        return {row["file"]: row for row in csv.DictReader(stream)}


@pytest.mark.parametrize("name", LOGS)
def test_counts_agree_with_independent_ones(
    name: str,
    realdata: Path,
    expected: dict[str, dict[str, str]],
    plan: Callable[[ParsedFile], ImportPlan],
) -> None:
    """Sets, workouts and warm-ups are equal, kilograms within 0.1 %, and no row is left out."""
    row = expected[name]
    options = ParseOptions(unit=WeightUnit(row["weight_unit_in_file"]))
    parsed = read_file(realdata / "logs" / name, options)
    made = plan(parsed)
    assert made.problems == ()
    assert made.counts.sets == int(row["sets"])
    assert made.counts.workouts == int(row["workouts"])
    assert made.counts.warmup_sets == int(row["warmup_sets"])
    assert made.counts.volume_kg == pytest.approx(float(row["volume_kg_reps"]), rel=0.001)
    days = sorted({workout.start.date().isoformat() for workout in parsed.workouts})
    assert (days[0], days[-1], len(days)) == (
        row["first_day"],
        row["last_day"],
        int(row["training_days"]),
    )


@pytest.mark.parametrize("name", LOGS)
def test_second_import_adds_nothing(name: str, realdata: Path, context: PlanContext) -> None:
    """A file that is there already adds nothing, not even when read for another time zone."""
    parsed = read_file(realdata / "logs" / name)
    first = plan_import(parsed, context)
    keys = {workout.source_key for workout in first.workouts if workout.source_key}
    again = replace(context, source_keys=keys, timezone=ZoneInfo("Pacific/Auckland"))
    second = plan_import(parsed, again)
    assert len(keys) == len(first.workouts)
    assert second.workouts == ()
    assert second.duplicates == len(first.workouts)


@pytest.mark.parametrize("name", LOGS)
def test_unit_is_asked_and_guessed(
    name: str, realdata: Path, expected: dict[str, dict[str, str]]
) -> None:
    """A file without a unit asks for it, and the guess from the plates is right."""
    parsed = read_file(realdata / "logs" / name)
    unit = parsed.unit or (parsed.unit_question and parsed.unit_question.guess)
    assert unit == expected[name]["weight_unit_in_file"]


@pytest.mark.parametrize(("name", "counts"), FIXTURES.items())
def test_small_exports(
    name: str,
    counts: tuple[int, int],
    realdata: Path,
    plan: Callable[[ParsedFile], ImportPlan],
) -> None:
    """Both layouts of Strong are read to the last set."""
    made = plan(read_file(realdata / "logs" / name))
    assert (made.counts.workouts, made.counts.sets) == counts


def test_broken_export_is_refused(realdata: Path) -> None:
    """A file that breaks off is refused with the row at which it does."""
    with pytest.raises(ImportRefusedError, match="row 3"):
        read_file(realdata / "logs" / "strong" / "mtanzim_fixture_bad.csv")
