"""What the tests of the commands share: the program as a function, a log and a database."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.cli import run
from app.exchange.catalogue import load_catalogue
from app.local_time import now
from app.state.demonstration import fill_with_demo
from app.storage.library import Library

STRONG_HEADER = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
    "Workout Notes,RPE"
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run of the program ended."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The one JSON document that was printed."""
        parsed: dict[str, Any] = json.loads(self.out)
        return parsed


Herstel = Callable[..., Outcome]


@pytest.fixture
def herstel(capsys: pytest.CaptureFixture[str]) -> Herstel:
    """Runs the program with arguments."""

    def call(*arguments: object) -> Outcome:
        capsys.readouterr()
        status = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Outcome(status, captured.out, captured.err)

    return call


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Where a database may be made."""
    return tmp_path / "athlete" / "herstel.db"


@pytest.fixture
def strong_log(tmp_path: Path) -> Path:
    """Two leg days and a bench day as Strong writes them, without a unit."""
    rows = [
        f"{day} 18:00:00,{title},1h,{exercise},{order},{weight},8,0,0,,,"
        for day, title, exercise, weight in (
            ("2026-11-15", "Legs", "Squat (Barbell)", 100),
            ("2026-11-20", "Push", "Bench Press (Barbell)", 80),
            ("2026-11-22", "Legs", "Squat (Barbell)", 102.5),
        )
        for order in (1, 2, 3, 4)
    ]
    file = tmp_path / "strong.csv"
    file.write_text("\n".join([STRONG_HEADER, *rows]) + "\n", encoding="utf-8")
    return file


@pytest.fixture
def demo_database(database: Path) -> Path:
    """A database with the made-up athlete."""
    with Library.open(database, now) as library:
        fill_with_demo(library, load_catalogue())
    return database
