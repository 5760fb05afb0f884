"""Importing years of training, beside the least that Python needs to read and write them."""

import csv
import sqlite3
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from app.exchange.catalogue import load_catalogue
from app.exchange.matching import Matcher
from app.local_time import LocalZone, now
from app.state.imports import apply_import, import_facts, prepare_import
from app.storage.library import Library
from tests.benchmarks.conftest import SETS, best_of, note

pytestmark = pytest.mark.cost

MOST_TIMES_THE_FLOOR = 3.0


@pytest.fixture
def new_files(tmp_path: Path) -> Iterator[Path]:
    """Paths of files that do not exist yet."""
    return (tmp_path / f"{number}.db" for number in count())


@pytest.mark.benchmark(timer=time.process_time, disable_gc=True)
def test_import_costs_little_more_than_reading_and_writing(
    benchmark: BenchmarkFixture, long_log: Path, new_files: Iterator[Path]
) -> None:
    """9,065 sets: parsed, matched, checked and stored in under three times the bare minimum."""
    matcher, zone = Matcher(load_catalogue()), LocalZone()
    matcher.match("Squat (Barbell)")

    def opened() -> tuple[tuple[Library], dict[str, object]]:
        return (Library.open(next(new_files), now),), {}

    def imported(library: Library) -> None:
        facts = import_facts(library, matcher, zone)
        batch = apply_import(library, prepare_import(long_log, facts), now())
        assert batch is not None
        assert batch.sets == SETS

    floor = best_of(7, lambda: _bare_import(long_log, next(new_files)))
    benchmark.pedantic(imported, setup=opened, teardown=Library.close, rounds=7)
    ratio = benchmark.stats.stats.min / floor
    note(f"import of {SETS:,} sets: {ratio:.2f} times DictReader and executemany")
    assert ratio < MOST_TIMES_THE_FLOOR


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
