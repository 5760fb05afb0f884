"""Importing years of training, beside the least that Python needs to read and write them."""

import csv
import json
import sqlite3
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from app.cli import run
from tests.benchmarks.costs import Limit, cost_of, note
from tests.benchmarks.long_files import SETS, write_strong_log

pytestmark = pytest.mark.cost

LIMIT = Limit(floors=3.0)


@pytest.fixture(scope="module")
def long_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Strong export of 100,000 sets."""
    file = tmp_path_factory.mktemp("log") / "strong.csv"
    write_strong_log(file)
    return file


@pytest.fixture
def new_files(tmp_path: Path) -> Iterator[Path]:
    """Paths of files that do not exist yet."""
    return (tmp_path / f"{number}.db" for number in count())


def test_import_costs_little_more_than_reading_and_writing(
    long_log: Path, new_files: Iterator[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """The whole command, from a file's path to its answer, in under three times the bare minimum.

    It recognises the format, matches names, plans, checks, decides on a back-up and stores.
    """

    def imported() -> None:
        assert run(["--db", str(next(new_files)), "import", str(long_log), "--json"]) == 0

    cost = cost_of(
        imported, LIMIT, beside=lambda: _bare_import(long_log, next(new_files)), turns=(3, 12)
    )
    documents = capsys.readouterr().out.replace("}\n{", "},{")
    assert all(each["files"][0]["sets"] == SETS for each in json.loads(f"[{documents}]"))
    note(f"import of {SETS:,} sets: {cost.floors:.2f} times DictReader and executemany")
    assert cost.is_kept


def _bare_import(log: Path, database: Path) -> None:
    """The same rows by ``csv.DictReader`` and one raw ``executemany``."""
    with log.open(encoding="utf-8", newline="") as stream:
        rows = [tuple(row.values()) for row in csv.DictReader(stream)]
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE log (a, b, c, d, e, f, g, h, i, j, k, l)")
    with connection:
        connection.executemany("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    connection.close()
