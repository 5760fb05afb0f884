"""Every real file at hand, through the commands: in, once, out again, and back as it was."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.commands.conftest import Herstel, Outcome
from tests.conftest import realdata_folder

pytestmark = pytest.mark.realdata

REFUSED = {
    "logs/strong/mtanzim_fixture_bad.csv": "row 3 breaks off",
    "endurance/fitdecode_DeveloperData.fit": "no finished session",
    "endurance/fitdecode_MonitoringFile.fit": "a day's steps",
    "endurance/fitdecode_Settings.fit": "settings",
    "endurance/fitdecode_Settings2.fit": "settings",
    "endurance/fitdecode_WeightScaleMultiUser.fit": "weights of a scale",
    "endurance/fitdecode_WeightScaleSingleUser.fit": "weights of a scale",
    "endurance/fitdecode_WorkoutCustomTargetValues.fit": "a planned workout",
    "endurance/fitdecode_WorkoutIndividualSteps.fit": "a planned workout",
    "endurance/fitdecode_WorkoutRepeatGreaterThanStep.fit": "a planned workout",
    "endurance/fitdecode_WorkoutRepeatSteps.fit": "a planned workout",
}
SMALL_LOGS = {
    "logs/strong/mtanzim_fixture_alt.csv": (1, 9),
    "logs/strong/mtanzim_fixture_example.csv": (2, 14),
    "logs/strong/mtanzim_fixture_exampleB.csv": (2, 14),
}
MULTISPORT = "endurance/fitdecode_activity-large-fenxi2-multisport.fit"
MULTISPORT_PARTS = 4
OTHER_ZONES = ("Pacific/Auckland", "America/Los_Angeles")


def real_files() -> list[str]:
    """Every log and recording at hand, as a path below their folder."""
    folder = realdata_folder()
    found = [path for part in ("logs", "endurance") for path in (folder / part).rglob("*.*")]
    names = (path.relative_to(folder).as_posix() for path in found if path.is_file())
    return sorted(name for name in names if name != "logs/expected.csv")


@cache
def counted() -> dict[str, dict[str, str]]:
    """Counts that were made independently, by file."""
    with (realdata_folder() / "logs" / "expected.csv").open(encoding="utf-8") as stream:
        return {f"logs/{row['file']}": row for row in csv.DictReader(stream)}


@dataclass(frozen=True, slots=True)
class Athlete:
    """Somebody with a database that holds something already."""

    herstel: Herstel
    database: Path

    def imports(self, name: str, *more: str) -> Outcome:
        """Import a real file, with the unit that the athlete would answer."""
        unit = counted().get(name, {}).get("weight_unit_in_file", "kg")
        file = realdata_folder() / name
        return self.herstel("--db", self.database, "import", file, "--unit", unit, "--json", *more)

    def content(self) -> bytes:
        """Everything that is stored, as the document that the program exports."""
        document = self.database.with_suffix(".json")
        assert self.herstel("--db", self.database, "export", "--json-file", document).status == 0
        return document.read_bytes()


@pytest.fixture
def athlete(herstel: Herstel, database: Path, strong_log: Path) -> Athlete:
    """An athlete with three workouts of another log."""
    herstel("--db", database, "import", strong_log)
    return Athlete(herstel, database)


@pytest.mark.parametrize("name", [name for name in real_files() if name in REFUSED])
def test_what_holds_no_training_is_refused(athlete: Athlete, name: str) -> None:
    """With the reason, and nothing changed."""
    before = athlete.content()
    outcome = athlete.imports(name)
    (refused,) = outcome.document["refused"]
    assert (outcome.status, outcome.document["files"]) == (1, [])
    assert REFUSED[name] in refused["reason"]
    assert athlete.content() == before


@pytest.mark.parametrize("name", [name for name in real_files() if name not in REFUSED])
def test_a_file_comes_in_once_and_goes_again(
    athlete: Athlete, herstel: Herstel, tmp_path: Path, name: str
) -> None:
    """Its counts are the independent ones; again, or from elsewhere, it adds nothing.

    A new database made from the export gives the same bytes, and taking the import back restores
    every byte of what was there before.
    """
    before = athlete.content()
    (found,) = athlete.imports(name).document["files"]
    assert found["problems"] == []
    _agrees(name, found)
    after = athlete.content()
    for zone in ((), *(("--timezone", each) for each in OTHER_ZONES)):
        (again,) = athlete.imports(name, *zone).document["files"]
        assert (again["workouts"], again["activities"], again["batch"]) == (0, 0, None)
    assert athlete.content() == after
    copy = Athlete(herstel, tmp_path / "copy.db")
    herstel("--db", copy.database, "import", athlete.database.with_suffix(".json"))
    assert copy.content() == after
    herstel("--db", athlete.database, "import", "--revert", found["batch"])
    assert athlete.content() == before


def _agrees(name: str, found: dict[str, object]) -> None:
    """What was found in a file is what was counted by other means."""
    held = tuple(found[key] for key in ("workouts", "sets", "activities"))
    if row := counted().get(name):
        assert held == (int(row["workouts"]), int(row["sets"]), 0)
        assert found["warmup_sets"] == int(row["warmup_sets"])
        assert found["volume_kg"] == pytest.approx(float(row["volume_kg_reps"]), rel=0.001)
    elif name in SMALL_LOGS:
        assert held == (*SMALL_LOGS[name], 0)
    else:
        assert held == (0, 0, MULTISPORT_PARTS if name == MULTISPORT else 1)
