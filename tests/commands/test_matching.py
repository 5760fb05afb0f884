"""``match``: names in, exercises and muscles out."""

import os
from pathlib import Path

import pytest

from app.commands import files
from tests.commands.conftest import Herstel


def test_names_become_exercises_with_muscles(herstel: Herstel) -> None:
    """A common name is found with certainty, a made-up one is not."""
    found, unknown = herstel("match", "Bench Press (Barbell)", "Xyzzyplugh", "--json").document[
        "names"
    ]
    assert set(found) == {"name", "exercise", "primary", "secondary", "confidence"}
    assert found["exercise"] == "Barbell_Bench_Press_-_Medium_Grip"
    assert found["primary"] == ["chest"]
    assert set(found["secondary"]) == {"shoulders", "triceps"}
    assert found["confidence"] > 0.9
    assert (unknown["exercise"], unknown["primary"], unknown["confidence"]) == (None, [], 0)


def test_a_file_of_names_is_read_by_its_columns(herstel: Herstel, tmp_path: Path) -> None:
    """Only the name, the program and the language are looked at."""
    file = tmp_path / "names.csv"
    file.write_text(
        "count,app_name,source_app,language,primary_muscles\n"
        "9,Squat (Barbell),strong,en,neck\n"
        "1,Supino reto com barra,hevy,pt,neck\n",
        encoding="utf-8",
    )
    squat, bench = herstel("match", "--file", file, "--json").document["names"]
    assert squat["primary"] == ["quadriceps"]
    assert bench["primary"] == ["chest"]


def test_people_read_one_line_a_name(herstel: Herstel) -> None:
    """Exercise, muscles and how sure; or that it was not recognised."""
    lines = herstel("match", "Bench Press (Barbell)", "Xyzzyplugh").out.splitlines()
    assert lines[0].startswith("Bench Press (Barbell): Barbell Bench Press; chest (shoulders, tri")
    assert lines[1] == "Xyzzyplugh: not recognised"


def test_names_or_a_file_but_not_both(herstel: Herstel, tmp_path: Path) -> None:
    """Neither and both are wrong usage."""
    assert herstel("match").status == 2
    assert herstel("match", "Squat", "--file", tmp_path / "names.csv").status == 2


def test_a_file_that_cannot_be_read_is_a_known_problem(herstel: Herstel, tmp_path: Path) -> None:
    """Missing, without the column, or no text at all: exit 1 and a sentence."""
    headless, binary = tmp_path / "headless.csv", tmp_path / "binary.csv"
    headless.write_text("name\nSquat\n", encoding="utf-8")
    binary.write_bytes(b"app_name\n\xff\xfe\x00\n")
    for file in (tmp_path / "missing.csv", headless, binary):
        outcome = herstel("match", "--file", file)
        assert outcome.status == 1
        assert file.name in outcome.err


def test_only_files_of_a_bearable_size_are_read(
    herstel: Herstel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pipe nobody writes to, a folder, or a file without end is refused at once."""
    pipe, large = tmp_path / "pipe.csv", tmp_path / "large.csv"
    os.mkfifo(pipe)
    large.write_bytes(b"app_name\nSquat\n")
    monkeypatch.setattr(files, "MAX_BYTES", 10)
    for file, reason in ((pipe, "not a file"), (tmp_path, "not a file"), (large, "larger than")):
        outcome = herstel("match", "--file", file)
        assert outcome.status == 1
        assert reason in outcome.err
