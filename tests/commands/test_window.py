"""The window from the command line: with a display, without one, and as pictures."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import ModuleType

import pytest

from app.commands import window
from app.core.settings import LanguageChoice, ThemeChoice
from app.demo import DEMO_NOW
from app.errors import MissingLibraryError
from tests.commands.conftest import Herstel


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bare terminal."""
    monkeypatch.setattr(window, "has_display", lambda _: False)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, datetime]]:
    """Windows that would have been opened: their database and what their clock said."""
    opened: list[tuple[Path, datetime]] = []
    launcher = ModuleType("app.launch")

    def launch(database: Path, now: Callable[[], datetime]) -> int:
        opened.append((database, now()))
        return 0

    launcher.launch = launch  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "app.launch", launcher)
    monkeypatch.setattr(window, "has_display", lambda _: True)
    return opened


@pytest.mark.usefixtures("no_display")
def test_without_a_display_the_report_is_printed(herstel: Herstel, demo_database: Path) -> None:
    """Exit 0, the report on stdout, and on stderr how to get the window."""
    outcome = herstel("--db", demo_database)
    assert outcome.status == 0
    assert outcome.out.startswith("Readiness on ")
    assert "no display" in outcome.err
    assert herstel("--db", demo_database, "--json").document["muscles"]


@pytest.mark.usefixtures("no_display")
def test_the_demonstration_is_reported_too(herstel: Herstel) -> None:
    """The made-up athlete on the agreed morning."""
    outcome = herstel("demo")
    assert outcome.status == 0
    assert outcome.out.startswith("Readiness on Monday 23 November 2026, 09:41")


def test_no_command_opens_the_window(
    herstel: Herstel, database: Path, shown: list[tuple[Path, datetime]]
) -> None:
    """On the database that was asked for."""
    assert herstel("--db", database).status == 0
    assert [path for path, _ in shown] == [database]


def test_the_demonstration_has_its_own_file_and_clock(
    herstel: Herstel, database: Path, shown: list[tuple[Path, datetime]]
) -> None:
    """A throw-away file, gone afterwards, and the athlete's morning."""
    assert herstel("demo", "--db", database).status == 0
    ((path, at),) = shown
    assert path != database
    assert not path.exists()
    assert 0 <= (at - DEMO_NOW).total_seconds() < 60


@pytest.mark.usefixtures("shown")
def test_a_missing_system_library_is_named(
    herstel: Herstel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit 1 and the package, in place of Qt's abort."""

    def lack(*, x11: bool) -> None:
        raise MissingLibraryError("Missing.", "Install libegl1.")

    monkeypatch.setattr(window, "require_libraries", lack)
    outcome = herstel()
    assert outcome.status == 1
    assert outcome.err == "Missing. Install libegl1.\n"


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    """What pictures were asked for."""
    calls: list[dict[str, object]] = []
    pictures = ModuleType("app.screenshots")

    def take(folder: Path, **options: object) -> list[Path]:
        calls.append(options)
        return [folder / "today.png"]

    pictures.take = take  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "app.screenshots", pictures)
    return calls


def test_pictures_show_the_made_up_athlete(
    herstel: Herstel, tmp_path: Path, taken: list[dict[str, object]]
) -> None:
    """Without --db: the demo's morning, light, English, the size of a phone."""
    document = herstel("screenshots", tmp_path, "--json").document
    assert document == {"files": [str(tmp_path / "today.png")]}
    assert taken[0] | {"database": None} == {
        "size": (412, 892),
        "theme": ThemeChoice.LIGHT,
        "language": LanguageChoice.ENGLISH,
        "page": None,
        "at": DEMO_NOW,
        "database": None,
        "scale": 1,
    }


def test_pictures_follow_what_was_asked(
    herstel: Herstel, demo_database: Path, tmp_path: Path, taken: list[dict[str, object]]
) -> None:
    """A database, a size, a density, a theme, a language, a page and a moment of one's own."""
    look = "--size 1280x860 --scale 2 --theme dark --language nl"
    call = f"{look} --page trends --at 2026-11-20T08:00+01:00"
    herstel("--db", demo_database, "screenshots", tmp_path, *call.split())
    assert taken == [
        {
            "size": (1280, 860),
            "theme": ThemeChoice.DARK,
            "language": LanguageChoice.DUTCH,
            "page": "trends",
            "at": datetime.fromisoformat("2026-11-20T08:00+01:00"),
            "database": demo_database,
            "scale": 2,
        }
    ]


def test_a_naive_moment_of_the_demo_is_the_athletes_time(
    herstel: Herstel, tmp_path: Path, taken: list[dict[str, object]]
) -> None:
    """The clock in the pictures is the one that the athlete sees."""
    herstel("screenshots", tmp_path, "--at", "2026-11-23T09:41")
    assert taken[0]["at"] == DEMO_NOW


def test_a_size_that_is_none_is_wrong_usage(herstel: Herstel, tmp_path: Path) -> None:
    """Exit 2 with an example."""
    outcome = herstel("screenshots", tmp_path, "--size", "large")
    assert outcome.status == 2
    assert "412x892" in outcome.err
