"""Pictures of every page and sheet, taken by the program itself without a display."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from app.core.settings import Settings
from app.screenshots import STORIES
from app.state.forms import workout_form
from app.storage.library import Library
from tests.builders import MONDAY

ROOT = Path(__file__).resolve().parent.parent.parent


def screenshots(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, so that it leaves no theme or language behind."""
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    return subprocess.run(
        [sys.executable, "main.py", "screenshots", str(folder), *options],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("size", "look", "pages"),
    [("412x892", ("light", "en"), ()), ("1280x860", ("dark", "nl"), ("--page", "trends"))],
)
def test_every_page_is_pictured(
    tmp_path: Path, size: str, look: tuple[str, str], pages: tuple[str, ...]
) -> None:
    """One picture a page in the size asked for, none of them blank, and nothing on stderr."""
    theme, language = look
    options = ("--size", size, "--theme", theme, "--language", language, *pages)
    ended = screenshots(tmp_path, *options, "--json")
    assert (ended.returncode, ended.stderr) == (0, "")
    document: dict[str, Any] = json.loads(ended.stdout)
    pictures = {Path(file).stem: QImage(file) for file in document["files"]}
    assert {name.partition("-light-")[0] for name in pictures} == set(STORIES) or pages
    assert f"trends-{theme}-{language}-{size}" in pictures
    for name, picture in pictures.items():
        assert f"{picture.width()}x{picture.height()}" == size, name
        colours = {picture.pixel(x, y) for x in range(0, 400, 7) for y in range(0, 800, 7)}
        assert len(colours) > 8, name


def test_a_page_that_does_not_exist_is_named_with_those_that_do(tmp_path: Path) -> None:
    """Exit 1 and one sentence."""
    ended = screenshots(tmp_path, "--page", "tomorrow")
    assert ended.returncode == 1
    assert "today" in ended.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_database_is_never_pictured_over(tmp_path: Path) -> None:
    """Where the athlete's own file has a picture's name, it stays, and nothing else is written."""
    database = tmp_path / "more-light-en-412x892.png"
    with Library.open(database, lambda: datetime.now(UTC)) as library:
        library.settings.save(Settings())
    before = database.read_bytes()
    ended = screenshots(tmp_path, "--page", "more", "--db", str(database))
    assert ended.returncode == 1
    assert "database that is open" in ended.stderr
    assert database.read_bytes() == before


def test_a_half_entered_workout_outlives_the_stories(tmp_path: Path) -> None:
    """A story that times a set begins a workout of its own; the athlete's is there afterwards."""
    database = tmp_path / "herstel.db"
    draft = workout_form.begin(MONDAY)
    with Library.open(database, lambda: MONDAY) as library:
        library.drafts.save(draft)
    ended = screenshots(tmp_path, "--page", "log-clock", "--db", str(database))
    assert (ended.returncode, ended.stderr) == (0, "")
    with Library.open(database, lambda: MONDAY) as library:
        assert library.drafts.load() == draft
