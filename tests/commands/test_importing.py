"""``import``: files in, twice without harm, and out again."""

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.core.soreness import CheckIn
from app.core.workouts import WeightUnit
from app.exchange.export_hevy import hevy_csv
from app.local_time import now
from app.storage.library import Library
from tests.commands.conftest import Herstel
from tests.exchange.fit_samples import fit_file
from tests.exchange.samples import APPLE_HEALTH

KEYS = {
    "file",
    "format",
    "workouts",
    "sets",
    "warmup_sets",
    "activities",
    "check_ins",
    "nights",
    "duplicates",
    "known_check_ins",
    "probable_duplicates",
    "new_exercises",
    "unmatched",
    "problems",
    "batch",
    "volume_kg",
}
VOLUME_KG = 4 * 8 * (100 + 80 + 102.5)


def test_a_file_is_added_once(herstel: Herstel, database: Path, strong_log: Path) -> None:
    """The first time adds everything, the second nothing."""
    call = ("--db", database, "import", strong_log, "--unit", "kg", "--json")
    first, second = (herstel(*call).document["files"][0] for _ in range(2))
    assert set(first) == KEYS
    assert (first["workouts"], first["sets"], first["duplicates"]) == (3, 12, 0)
    assert (second["workouts"], second["sets"], second["duplicates"]) == (0, 0, 3)
    assert second["batch"] is None
    assert first["volume_kg"] == second["volume_kg"] == pytest.approx(VOLUME_KG)


def test_pounds_are_told_by_the_athlete(herstel: Herstel, database: Path, strong_log: Path) -> None:
    """The unit of a file that states none changes kilograms, not counts."""
    call = ("--db", database, "import", strong_log, "--unit", "lb", "--json")
    document = herstel(*call).document
    assert document["volume_kg"] == pytest.approx(VOLUME_KG * 0.45359237, abs=0.1)


def test_a_dry_run_writes_nothing(herstel: Herstel, database: Path, strong_log: Path) -> None:
    """It says what would be added, and a real run still adds all of it."""
    looked = herstel("--db", database, "import", strong_log, "--dry-run", "--json").document
    assert looked["files"][0]["workouts"] == 3
    assert looked["files"][0]["batch"] is None
    done = herstel("--db", database, "import", strong_log, "--json").document
    assert done["files"][0]["workouts"] == 3


def test_an_import_is_taken_back_as_a_whole(
    herstel: Herstel, database: Path, strong_log: Path
) -> None:
    """Reverting names what went, and the same file can then be imported again."""
    batch = herstel("--db", database, "import", strong_log, "--json").document["files"][0]["batch"]
    reverted = herstel("--db", database, "import", "--revert", batch, "--json").document
    assert reverted == {"batch": batch, "workouts": 3, "sets": 12}
    again = herstel("--db", database, "import", strong_log, "--json").document
    assert again["files"][0]["workouts"] == 3


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """A file of no program that is known."""
    file = tmp_path / "bad.csv"
    file.write_text("not,a\nlog,file\n", encoding="utf-8")
    return file


def test_a_refused_file_does_not_hold_up_the_others(
    herstel: Herstel, database: Path, strong_log: Path, bad: Path
) -> None:
    """What can be imported is; exit 1 and a sentence for each file that was not."""
    outcome = herstel("--db", database, "import", bad, strong_log, "nowhere.csv")
    assert outcome.status == 1
    assert "strong.csv (strong-csv): added 3 workouts" in outcome.out
    assert outcome.err.splitlines() == [
        "“bad.csv” is not a file of a program that is known here.",
        "There is no file “nowhere.csv”.",
    ]
    again = herstel("--db", database, "import", strong_log, "--json").document
    assert (again["files"][0]["workouts"], again["refused"]) == (0, [])


@pytest.mark.parametrize("arguments", [(), ("--dry-run",)])
def test_refused_files_are_listed(
    herstel: Herstel, database: Path, strong_log: Path, bad: Path, arguments: tuple[str, ...]
) -> None:
    """The document names them with the reason, also where nothing is to be written."""
    outcome = herstel("--db", database, "import", bad, strong_log, "--json", *arguments)
    assert outcome.status == 1
    assert [each["workouts"] for each in outcome.document["files"]] == [3]
    assert outcome.document["refused"] == [
        {"file": str(bad), "reason": "“bad.csv” is not a file of a program that is known here."}
    ]


def test_nothing_but_refused_files(herstel: Herstel, database: Path, bad: Path) -> None:
    """Then the answer says that nothing was imported."""
    assert herstel("--db", database, "import", bad).out == ""
    outcome = herstel("--db", database, "import", bad, "--json")
    assert (outcome.status, outcome.document["files"]) == (1, [])
    assert outcome.err.endswith("Nothing was imported.\n")


def test_several_files_are_backed_up_for_once(
    herstel: Herstel, database: Path, strong_log: Path, tmp_path: Path
) -> None:
    """Each file is an import of its own, but one copy of what was there is enough."""
    later = tmp_path / "later.csv"
    later.write_text(strong_log.read_text(encoding="utf-8").replace("2026-11", "2026-10"))
    last = tmp_path / "last.csv"
    last.write_text(strong_log.read_text(encoding="utf-8").replace("2026-11", "2026-09"))
    herstel("--db", database, "import", strong_log)
    files = herstel("--db", database, "import", later, last, "--json").document["files"]
    assert len({each["batch"] for each in files}) == 2
    assert len(list(database.parent.glob("*-backups/*before-import.db"))) == 1


def test_one_session_in_two_files_is_one(
    herstel: Herstel, database: Path, strong_log: Path, tmp_path: Path
) -> None:
    """What the first file brought is known when the second is read, though formats differ."""
    hevy = tmp_path / "hevy.csv"
    herstel("--db", database, "import", strong_log, "--unit", "kg")
    with Library.open(database, now) as library:
        table = hevy_csv(library.workouts.all(), WeightUnit.KG, {})
    hevy.write_text(table, encoding="utf-8")
    other = database.with_name("other.db")
    call = ("--db", other, "import", strong_log, hevy, "--unit", "kg", "--json")
    first, second = herstel(*call).document["files"]
    assert (first["workouts"], second["workouts"]) == (3, 0)


def test_people_read_what_was_added(herstel: Herstel, database: Path, strong_log: Path) -> None:
    """Numbers, and how to take it back; without a terminal no progress."""
    outcome = herstel("--db", database, "import", strong_log)
    assert "added 3 workouts with 12 sets" in outcome.out
    assert "herstel import --revert" in outcome.out
    assert outcome.err == ""
    again = herstel("--db", database, "import", strong_log)
    assert "3 workouts were here already" in again.out


def test_nights_and_workouts_at_the_time_of_others_are_counted(
    herstel: Herstel, database: Path, tmp_path: Path
) -> None:
    """An export of nights says how many; a workout left out for another one is told of."""
    health = tmp_path / "export.xml"
    night = (
        '<Record type="HKCategoryTypeIdentifierSleepAnalysis"'
        ' value="HKCategoryValueSleepAnalysisAsleepCore"'
        ' startDate="2024-04-30 22:00:00 +0200" endDate="2024-05-01 06:00:00 +0200"/> <Workout '
    )
    health.write_text(APPLE_HEALTH.replace(" <Workout ", night, 1), encoding="utf-8")
    assert "Check-ins: 1." in herstel("--db", database, "import", health).out
    again = herstel("--db", database, "import", health).out
    assert "2 workouts were here already." in again
    assert "1 check-ins left out: their days have one." in again
    recording = tmp_path / "run.fit"
    recording.write_bytes(fit_file())
    outcome = herstel("--db", database, "import", recording)
    assert "Left out, at the time of others: 1 workouts." in outcome.out


def test_rows_with_a_problem_are_named(herstel: Herstel, database: Path, strong_log: Path) -> None:
    """A row that cannot be read is left out and listed with its number and the reason."""
    with strong_log.open("a", encoding="utf-8") as file:
        file.writelines(
            f"2026-11-2{number} 18:00:00,Odd,1h,Squat (Barbell),1,heavy,8,0,0,,,\n"
            for number in range(3, 9)
        )
        file.writelines(
            f"2026-10-2{number} 18:00:00,Odd,1h,Squat (Barbell),1,heavy,8,0,0,,,\n"
            for number in range(3, 9)
        )
    document = herstel("--db", database, "import", strong_log, "--dry-run", "--json").document
    problems = document["files"][0]["problems"]
    assert [problem["row"] for problem in problems] == list(range(14, 26))
    assert all(problem["reason"] for problem in problems)
    text = herstel("--db", database, "import", strong_log, "--dry-run").out
    assert "row 14: " in text
    assert "and 2 more" in text


def test_an_unknown_exercise_is_kept_and_listed(
    herstel: Herstel, database: Path, strong_log: Path
) -> None:
    """What nothing matches becomes an exercise of the athlete's own, its muscles unknown."""
    with strong_log.open("a", encoding="utf-8") as file:
        file.write("2026-11-22 18:00:00,Legs,1h,Xyzzyplugh,1,10,8,0,0,,,\n")
    document = herstel("--db", database, "import", strong_log, "--json").document["files"][0]
    assert document["unmatched"] == ["Xyzzyplugh"]
    assert document["new_exercises"] == 1
    looked = herstel("--db", database.with_name("other.db"), "import", strong_log, "--dry-run")
    assert "Muscles unknown for: Xyzzyplugh." in looked.out


def test_a_missing_file_is_a_known_problem(herstel: Herstel, database: Path) -> None:
    """Exit 1 and one sentence that names it."""
    outcome = herstel("--db", database, "import", "nowhere.csv")
    assert outcome.status == 1
    assert "nowhere.csv" in outcome.err
    assert "Traceback" not in outcome.err


def test_an_unknown_import_cannot_be_taken_back(herstel: Herstel, database: Path) -> None:
    """Exit 1, and nothing changed."""
    outcome = herstel("--db", database, "import", "--revert", "none-such")
    assert (outcome.status, outcome.out) == (1, "")
    assert "There is no import none-such." in outcome.err


@pytest.mark.parametrize("arguments", [[], ["log.csv", "--revert", "some"]])
def test_either_files_or_an_import_to_revert(
    herstel: Herstel, database: Path, arguments: list[str]
) -> None:
    """Neither and both are wrong usage."""
    assert herstel("--db", database, "import", *arguments).status == 2


@pytest.mark.parametrize(
    "option", [("--unit", "stone"), ("--timezone", "Mars/Olympus"), ("--timezone", "../etc")]
)
def test_values_that_do_not_exist_are_wrong_usage(
    herstel: Herstel, database: Path, strong_log: Path, option: tuple[str, str]
) -> None:
    """Exit 2 and the value named."""
    outcome = herstel("--db", database, "import", strong_log, *option)
    assert outcome.status == 2
    assert option[1] in outcome.err


def test_the_time_zone_sets_the_clock(herstel: Herstel, database: Path, strong_log: Path) -> None:
    """A local clock time without an offset is taken in the zone named."""
    herstel("--db", database, "import", strong_log, "--timezone", "Europe/Amsterdam")
    again = herstel("--db", database, "import", strong_log, "--timezone", "Asia/Tokyo", "--json")
    assert again.document["files"][0]["workouts"] == 0


def test_our_own_document_comes_back_whole(
    herstel: Herstel, demo_database: Path, tmp_path: Path
) -> None:
    """Export and import make the same database; twice adds nothing."""
    document, copy = tmp_path / "all.json", tmp_path / "copy.db"
    written = herstel("--db", demo_database, "export", "--json-file", document, "--json").document
    looked = herstel("--db", copy, "import", document, "--dry-run", "--json").document["files"][0]
    read = herstel("--db", copy, "import", document, "--json").document["files"][0]
    again = herstel("--db", copy, "import", document, "--json").document["files"][0]
    assert looked == read
    assert (read["workouts"], read["sets"]) == (written["workouts"], written["sets"])
    assert (again["workouts"], again["duplicates"]) == (0, written["workouts"])
    second = tmp_path / "again.json"
    herstel("--db", copy, "export", "--json-file", second)
    assert second.read_bytes() == document.read_bytes()


@pytest.mark.realdata
def test_years_of_a_real_log_come_in_once(herstel: Herstel, database: Path, realdata: Path) -> None:
    """A real Strong export: 476 workouts, 9,065 sets, and nothing more the second time."""
    log = realdata / "logs" / "strong" / "hipml_strong.csv"
    call = ("--db", database, "import", log, "--unit", "lb", "--json")
    first, second = (herstel(*call).document["files"][0] for _ in range(2))
    assert (first["workouts"], first["sets"]) == (476, 9065)
    assert (second["workouts"], second["sets"]) == (0, 0)


def test_taking_back_is_not_tried_out(herstel: Herstel, database: Path, strong_log: Path) -> None:
    """A dry run of taking back is refused rather than carried out."""
    batch = herstel("--db", database, "import", strong_log, "--json").document["files"][0]["batch"]
    assert herstel("--db", database, "import", "--revert", batch, "--dry-run").status == 2
    assert herstel("--db", database, "import", "--revert", batch).status == 0


@pytest.mark.parametrize("key", ["", "\udcff"], ids=["empty", "no text"])
def test_a_key_that_is_none_is_no_import(herstel: Herstel, database: Path, key: str) -> None:
    """Whatever stands there, it is a sentence."""
    outcome = herstel("--db", database, "import", "--revert", key)
    assert outcome.status == 1
    assert "There is no import" in outcome.err


def test_our_own_document_is_known_however_it_is_laid_out(
    herstel: Herstel, database: Path, tmp_path: Path
) -> None:
    """Spaces and lines that another program put in do not hide whose it is; a flaw is named."""
    document = tmp_path / "laid-out.json"
    document.write_text('{\n  "format" : "herstel",\n  "version" : 1\n}\n', encoding="utf-8")
    assert herstel("--db", database, "import", document).status == 0
    document.write_text('{"format": "herstel", "version": 1, "workouts": 3}', encoding="utf-8")
    outcome = herstel("--db", database, "import", document)
    assert outcome.status == 1
    assert outcome.err.startswith("“laid-out.json” cannot be imported: in the document, workouts")


def test_a_pipe_is_not_waited_for(herstel: Herstel, database: Path, tmp_path: Path) -> None:
    """What is no file is refused before it is opened."""
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    outcome = herstel("--db", database, "import", pipe)
    assert outcome.err == "“pipe.csv” is not a file. Nothing was imported.\n"


def test_a_night_joins_the_check_in_of_its_day(
    herstel: Herstel, database: Path, tmp_path: Path
) -> None:
    """It is counted apart from check-ins, and once."""
    said = CheckIn("said", date(2026, 11, 2), datetime(2026, 11, 2, 7, tzinfo=UTC))
    with Library.open(database, now) as library:
        library.check_ins.save(said)
    file = tmp_path / "wellness.csv"
    file.write_text("date,sleepSecs,ctl,atl\n2026-11-02,25200,1,1", encoding="utf-8")
    call = ("--db", database, "import", file)
    assert "told nothing of sleep, and get a night: 1." in herstel(*call).out
    document = herstel(*call, "--json").document["files"][0]
    assert (document["nights"], document["check_ins"], document["known_check_ins"]) == (0, 0, 1)
