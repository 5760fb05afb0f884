"""``export``: everything entered, in files of the athlete's own."""

import csv
import json
import stat
from pathlib import Path

import pytest

from tests.commands.conftest import Herstel


def test_everything_goes_into_one_document(
    herstel: Herstel, demo_database: Path, tmp_path: Path
) -> None:
    """A JSON file for its owner only, and counts of what is in it."""
    file = tmp_path / "all.json"
    document = herstel("--db", demo_database, "export", "--json-file", file, "--json").document
    content = json.loads(file.read_text(encoding="utf-8"))
    assert document["file"] == str(file)
    assert document["workouts"] == len(content["workouts"]) > 200
    assert document["check_ins"] == len(content["check_ins"])
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_spreadsheets_go_into_a_folder(
    herstel: Herstel, demo_database: Path, tmp_path: Path
) -> None:
    """One row a set, as many as the count says."""
    folder = tmp_path / "tables"
    document = herstel("--db", demo_database, "export", "--csv", folder, "--json").document
    assert {Path(file).parent for file in document["files"]} == {folder}
    with (folder / "sets.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == document["sets"]


def test_people_read_what_was_written(
    herstel: Herstel, demo_database: Path, tmp_path: Path
) -> None:
    """Each file on a line."""
    file, folder = tmp_path / "all.json", tmp_path / "tables"
    outcome = herstel("--db", demo_database, "export", "--json-file", file, "--csv", folder)
    assert f"Wrote {file}" in outcome.out
    assert f"Wrote {folder / 'sets.csv'}" in outcome.out


def test_where_to_must_be_said(herstel: Herstel, database: Path) -> None:
    """Nothing named is wrong usage."""
    assert herstel("--db", database, "export").status == 2


def test_a_place_that_cannot_be_written_is_a_known_problem(
    herstel: Herstel, database: Path, tmp_path: Path
) -> None:
    """Exit 1, a sentence, and no half file left behind."""
    outcome = herstel("--db", database, "export", "--json-file", tmp_path / "no" / "all.json")
    assert outcome.status == 1
    assert "all.json" in outcome.err
    assert not (tmp_path / "no").exists()


def test_an_earlier_file_survives_a_failure(
    herstel: Herstel, database: Path, tmp_path: Path
) -> None:
    """A folder of the same name is not replaced, and nothing is left beside it."""
    taken = tmp_path / "all.json"
    taken.mkdir()
    assert herstel("--db", database, "export", "--json-file", taken).status == 1
    assert [file for file in tmp_path.iterdir() if file.name.endswith(".part")] == []


@pytest.mark.parametrize("name", ["", "/", "n" * 300])
def test_a_name_that_cannot_be_is_a_known_problem(
    herstel: Herstel, database: Path, name: str
) -> None:
    """No name, a root or a name that is too long: exit 1 and a sentence."""
    outcome = herstel("--db", database, "export", "--json-file", name)
    assert outcome.status == 1
    assert "could not be written" in outcome.err
