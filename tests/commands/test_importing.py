"""``import``: files in, twice without harm, and out again."""

import os
from pathlib import Path

import pytest

from tests.commands.conftest import Herstel

KEYS = {
    "file",
    "format",
    "workouts",
    "sets",
    "warmup_sets",
    "activities",
    "duplicates",
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


def test_several_files_go_in_only_together(
    herstel: Herstel, database: Path, strong_log: Path, tmp_path: Path
) -> None:
    """One bad file, and none of them is written."""
    bad = tmp_path / "bad.csv"
    bad.write_text("not,a\nlog,file\n", encoding="utf-8")
    outcome = herstel("--db", database, "import", strong_log, bad)
    assert outcome.status == 1
    looked = herstel("--db", database, "import", strong_log, "--dry-run", "--json").document
    assert looked["files"][0]["workouts"] == 3


def test_people_read_what_was_added(herstel: Herstel, database: Path, strong_log: Path) -> None:
    """Numbers, and how to take it back; without a terminal no progress."""
    outcome = herstel("--db", database, "import", strong_log)
    assert "added 3 workouts with 12 sets" in outcome.out
    assert "herstel import --revert" in outcome.out
    assert outcome.err == ""
    again = herstel("--db", database, "import", strong_log)
    assert "3 workouts were here already" in again.out


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
